"use client";
import { AccountMenu } from "./account-menu";
import { DueReviews } from "./due-reviews";
import type { SessionUser } from "./session-user";

/** What the header has for somebody who is signed in. */
export function SignedIn({ user }: { readonly user: SessionUser }) {
  return (
    <>
      <DueReviews />
      <AccountMenu user={user} />
    </>
  );
}
