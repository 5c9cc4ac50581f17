"use client";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { buttonLook } from "../ui/button-look";
import { fetchSessionUser, type SessionUser } from "./session-user";

/** Comes for who is signed in: a visitor's page needs none of it. */
const SignedIn = dynamic(() => import("./signed-in").then((module) => module.SignedIn), { ssr: false });

const SIGN_IN = "/sign-in";
const SIGN_UP = "/sign-up";

/**
 * Who is signed in, or the ways to be. The slot has its width from the start and is filled once the server has answered, so
 * nothing jumps and a learner never sees "Sign in" flash by. Asked again after each navigation: signing in is one.
 */
export function AccountArea() {
  const pathname = usePathname();
  const [user, setUser] = useState<SessionUser | null | "asking">("asking");
  useEffect(() => {
    const asking = new AbortController();
    fetchSessionUser(asking.signal)
      .then((found) => {
        setUser(found);
        if (found !== null) void sendLeftSoon();
      })
      .catch(() => {
        if (!asking.signal.aborted) setUser(null);
      });
    return () => {
      asking.abort();
    };
  }, [pathname]);
  return (
    <div className="flex min-h-9 min-w-24 items-center justify-end gap-2 sm:min-w-44" data-print="hide">
      {user !== "asking" && user !== null ? <SignedIn user={user} /> : null}
      {user === null ? (
        <>
          <Link href={SIGN_IN} prefetch={false} className={buttonLook({ variant: "quiet", size: "sm" }, "max-sm:hidden")}>
            Sign in
          </Link>
          <Link href={SIGN_UP} prefetch={false} className={buttonLook({ variant: "primary", size: "sm" })}>
            Start free
          </Link>
        </>
      ) : null}
      <noscript>
        <a href="/sign-in">Sign in</a>
      </noscript>
    </div>
  );
}

/** What pages that were killed, or offline, left in the journal goes to the account: loaded only for who has one. */
async function sendLeftSoon(): Promise<void> {
  const { sendLeft } = await import("@/app/_drafts/send-left");
  await sendLeft();
}
