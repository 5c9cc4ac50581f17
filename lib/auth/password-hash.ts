import "server-only";
import { hash, verify } from "@node-rs/argon2";

// Argon2id with the library's defaults, which are OWASP's first choice: 19 MiB, two passes, one lane.
let hashOfNothing: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/**
 * Whether the password is the one that was hashed. Takes as long where there is no hash, so that the time does not
 * tell whether an address has an account.
 */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  hashOfNothing ??= hash("no account has this one");
  const matches = await verify(passwordHash ?? (await hashOfNothing), password);
  return matches && typeof passwordHash === "string";
}
