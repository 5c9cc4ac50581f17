import "server-only";
import { notFound } from "next/navigation";
import type { SignedInUser } from "@/lib/auth";
import { mayTeach } from "@/lib/entitlements";
import { requireUser } from "./require-user";

/** Who is signed in, where that is an instructor or an admin. To a learner the studio is an address that does not exist. */
export async function requireTeacher(returnTo?: string): Promise<SignedInUser> {
  const user = await requireUser(returnTo);
  if (!mayTeach(user)) notFound();
  return user;
}
