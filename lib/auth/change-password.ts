import "server-only";
import { deleteSessions } from "@/lib/db/sessions";
import { findPasswordHash, updatePasswordHash } from "@/lib/db/users";
import { accept, refuse, type Result } from "@/lib/kernel";
import { countSignIn } from "./attempt-limits";
import { hashPassword, isPassword } from "./password-hash";
import { type PasswordProblem, passwordProblem } from "./password-problem";
import type { SignedInUser } from "./signed-in-user";

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  readonly place: string;
}
export type PasswordChangeRefusal = "wrong" | "too-many" | PasswordProblem;

/** Changes the password and signs every other device out: whoever knew the old one is gone with it. */
export async function changePassword(user: SignedInUser, change: PasswordChange): Promise<Result<null, PasswordChangeRefusal>> {
  if ((await countSignIn(user.email, change.place)) > 0) return refuse("too-many");
  const problem = passwordProblem(change.next, user.email);
  if (problem !== null) return refuse(problem);
  if (!(await isPassword(change.current, await findPasswordHash(user.id)))) return refuse("wrong");
  await updatePasswordHash(user.id, await hashPassword(change.next));
  await deleteSessions(user.id, user.sessionId);
  return accept(null);
}
