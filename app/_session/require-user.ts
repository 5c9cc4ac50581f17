import "server-only";
import { redirect } from "next/navigation";
import type { SignedInUser } from "@/lib/auth";
import { currentUser } from "./current-user";

/** Who is signed in. A visitor is sent to the sign-in page, and comes back to `returnTo` (a path of this site) after it. */
export async function requireUser(returnTo?: string): Promise<SignedInUser> {
  const user = await currentUser();
  if (user !== null) return user;
  redirect(returnTo === undefined ? "/sign-in" : `/sign-in?from=${encodeURIComponent(returnTo)}`);
}
