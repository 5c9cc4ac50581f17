import "server-only";
import { createUser } from "@/lib/db/users";
import { accept, refuse, type Result } from "@/lib/kernel";
import { countSignUp } from "./attempt-limits";
import { EmailAddress } from "./credentials";
import { hashPassword } from "./password-hash";
import { type PasswordProblem, passwordProblem } from "./password-problem";

export interface SignUpForm {
  readonly name: string | null;
  readonly email: string;
  readonly password: string;
}
export type SignUpRefusal = "no-address" | "too-many" | PasswordProblem;

/**
 * Makes an account. An address that has one already gets the same answer in the same time, and nothing changes: whether
 * it was new shows only to one who can sign in with the password.
 */
export async function signUp(form: SignUpForm, place: string): Promise<Result<null, SignUpRefusal>> {
  const email = EmailAddress.safeParse(form.email);
  if (!email.success) return refuse("no-address");
  const problem = passwordProblem(form.password, email.data);
  if (problem !== null) return refuse(problem);
  if ((await countSignUp(place)) > 0) return refuse("too-many");
  await createUser({ email: email.data, name: form.name, passwordHash: await hashPassword(form.password) });
  return accept(null);
}
