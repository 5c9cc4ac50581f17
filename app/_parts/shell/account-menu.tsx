"use client";
import { ChevronDown } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import type { KeptHere } from "@/app/_drafts/kept-here";
import { buttonLook } from "../ui/button-look";

const SignOutDialog = dynamic(() => import("./sign-out-dialog").then((module) => module.SignOutDialog), { ssr: false });

const EXERCISES = "/exercises";
const ACCOUNT = "/account";
const NOTES = "/notes";
const TODAY = "/today";
const REVIEW = "/review";
const QUIZZES = "/quizzes";
const CLASSES = "/classes";
const ITEM = "flex min-h-9 w-full items-center rounded-mark px-3 text-left text-[0.9375rem] hover:bg-sunken";

/** The account, what is one's own, and the way out. Closes on Escape and on a press outside it. */
export function AccountMenu({ name }: { readonly name: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [kept, setKept] = useState<KeptHere>();
  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <details ref={menu} className="relative">
      <summary className={buttonLook({ size: "sm" }, "list-none [&::-webkit-details-marker]:hidden")}>
        <span className="max-w-28 truncate py-1 max-sm:max-w-14">{name}</span>
        <ChevronDown aria-hidden />
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-48 rounded-control border border-line bg-raised p-1 shadow-lifted">
        <Link href={ACCOUNT} prefetch={false} className={ITEM}>
          Account
        </Link>
        <Link href={TODAY} prefetch={false} className={ITEM}>
          Today
        </Link>
        <Link href={REVIEW} prefetch={false} className={ITEM}>
          Reviews
        </Link>
        <Link href={QUIZZES} prefetch={false} className={ITEM}>
          Practice quizzes
        </Link>
        <Link href={NOTES} prefetch={false} className={ITEM}>
          My notes
        </Link>
        <Link href={CLASSES} prefetch={false} className={ITEM}>
          My classes
        </Link>
        <Link href={EXERCISES} prefetch={false} className={ITEM}>
          Exercises
        </Link>
        <button
          type="button"
          className={ITEM}
          disabled={isAsking}
          onClick={() => {
            setIsAsking(true);
            void askOrLeave().then((found) => {
              setIsAsking(false);
              setKept(found);
            });
          }}
        >
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
