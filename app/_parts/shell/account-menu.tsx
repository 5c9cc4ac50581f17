"use client";
import { ChevronDown } from "lucide-react";
import dynamic from "next/dynamic";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { KeptHere } from "@/app/_drafts/kept-here";
import { buttonLook } from "../ui/button-look";
import type { SessionUser } from "./session-user";

const SignOutDialog = dynamic(() => import("./sign-out-dialog").then((module) => module.SignOutDialog), { ssr: false });

interface MenuLink {
  readonly href: Route;
  readonly label: string;
}

const OWN: readonly MenuLink[] = [
  { href: "/account", label: "Account" },
  { href: "/today", label: "Today" },
  { href: "/review", label: "Reviews" },
  { href: "/quizzes", label: "Practice quizzes" },
  { href: "/notes", label: "My notes" },
  { href: "/classes", label: "My classes" },
  { href: "/exercises", label: "Exercises" },
];
const TEACHING: readonly MenuLink[] = [
  { href: "/studio", label: "Studio" },
  { href: "/studio/cohorts", label: "Classes I teach" },
  { href: "/studio/inbox", label: "Inbox" },
];
const ITEM = "flex min-h-9 w-full items-center rounded-mark px-3 text-left text-[0.9375rem] hover:bg-sunken";

/** The account, what is one's own, and the way out. Closes on Escape, on a press outside it, and where one of its links is followed. */
export function AccountMenu({ user: { name, teaches } }: { readonly user: SessionUser }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [kept, setKept] = useState<KeptHere>();
  useClosing(menu);
  const signOut = () => {
    setIsAsking(true);
    void askOrLeave().then((found) => {
      setIsAsking(false);
      setKept(found);
    });
  };
  return (
    <details ref={menu} className="relative">
      <summary className={buttonLook({ size: "sm" }, "list-none [&::-webkit-details-marker]:hidden")}>
        <span className="max-w-28 truncate py-1 max-sm:max-w-14">{name}</span>
        <ChevronDown aria-hidden />
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-48 rounded-control border border-line bg-raised p-1 shadow-lifted">
        <Links links={OWN} />
        {teaches ? (
          <div className="my-1 border-y border-line py-1">
            <Links links={TEACHING} />
          </div>
        ) : null}
        <button type="button" className={ITEM} disabled={isAsking} onClick={signOut}>
          Sign out
        </button>
      </div>
      {kept === undefined ? null : (
        <SignOutDialog
          kept={kept}
          onLeave={leave}
          onClose={() => {
            setKept(undefined);
          }}
        />
      )}
    </details>
  );
}

function Links({ links }: { readonly links: readonly MenuLink[] }) {
  return links.map(({ href, label }) => (
    <Link key={href} href={href} prefetch={false} className={ITEM}>
      {label}
    </Link>
  ));
}

function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  const pathname = usePathname();
  useEffect(() => {
    menu.current?.removeAttribute("open");
  }, [menu, pathname]);
  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || menu.current?.open !== true) return;
      if (menu.current.contains(document.activeElement)) menu.current.querySelector("summary")?.focus();
      close();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [menu]);
}

/** @returns what there is to ask about first; undefined where there is nothing, and the person is signed out. */
async function askOrLeave(): Promise<KeptHere | undefined> {
  const { countKeptHere, leaveAccount } = await import("@/app/_drafts/kept-here");
  const found = await countKeptHere();
  if (found.drafts > 0) return found;
  await leaveAccount(false);
  await leave();
  return undefined;
}

/** Loaded only when it is pressed: no other page part needs next-auth in the browser. */
async function leave(): Promise<void> {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/" });
}
