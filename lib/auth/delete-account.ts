import "server-only";
import { deleteUser, findPasswordHash } from "@/lib/db/users";
import { accept, refuse, type Result } from "@/lib/kernel";
import { countSignIn } from "./attempt-limits";
import { isPassword } from "./password-hash";
import type { SignedInUser } from "./signed-in-user";

export interface Deletion {
  /** The password, or for one who signs in elsewhere, the account's e-mail address. */
  readonly proof: string;
  readonly place: string;
}

/** Deletes the account with everything it owns; no row is left. The proof guards against an unattended browser. */
export async function deleteAccount(user: SignedInUser, { proof, place }: Deletion): Promise<Result<null, "wrong" | "too-many">> {
  if ((await countSignIn(user.email, place)) > 0) return refuse("too-many");
  const passwordHash = await findPasswordHash(user.id);
  const isProven = passwordHash === null ? proof.trim().toLowerCase() === user.email : await isPassword(proof, passwordHash);
  if (!isProven) return refuse("wrong");
  await deleteUser(user.id);
  return accept(null);
}
