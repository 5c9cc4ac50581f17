import "server-only";
import { z } from "zod";
import { findUserForSignIn } from "@/lib/db/users";
import { accept, refuse, type Result } from "@/lib/kernel";
import { countSignIn, forgetSignIns } from "./attempt-limits";
import { isPassword } from "./password-hash";

const MAX_PASSWORD_CHARACTERS = 1000; // enough to answer in peace, little enough to hash

/** An e-mail address as it is stored and looked up: trimmed, in lower case. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
const Credentials = z.object({ email: EmailAddress, password: z.string().max(MAX_PASSWORD_CHARACTERS) });

/**
 * Checks an e-mail address and password. A wrong password and an unknown address get the same answer in the same time.
 * @returns the user's id.
 */
export async function checkCredentials(input: unknown, place: string): Promise<Result<string, "wrong" | "too-many">> {
  const parsed = Credentials.safeParse(input);
  if (!parsed.success) return refuse("wrong");
  const { email, password } = parsed.data;
  if ((await countSignIn(email, place)) > 0) return refuse("too-many");
  const user = await findUserForSignIn(email);
  if (!(await isPassword(password, user?.passwordHash)) || user === null) return refuse("wrong");
  await forgetSignIns(email, place);
  return accept(user.id);
}
