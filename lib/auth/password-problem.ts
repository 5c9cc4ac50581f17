import { COMMON_PASSWORDS } from "./common-passwords";

// NIST SP 800-63B, 5.1.1.2: length and known-bad ones decide, not rules of composition.
const SHORTEST = 8;
const LONGEST = 128;
const RUNS = ["0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyzabcdef", "qwertyuiopasdfghjklzxcvbnm"];

export type PasswordProblem = "too-short" | "too-long" | "too-common" | "is-the-address";

function isOneRun(password: string): boolean {
  const backwards = Array.from(password).reverse().join("");
  return /^(.)\1*$/u.test(password) || RUNS.some((run) => run.includes(password) || run.includes(backwards));
}

/** Why a password will not do for the account of that e-mail address; null when it will. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if (Array.from(password).length < SHORTEST) return "too-short";
  if (Array.from(password).length > LONGEST) return "too-long";
  const plain = password.toLowerCase();
  if (plain === email.toLowerCase() || plain === email.toLowerCase().split("@")[0]) return "is-the-address";
  return COMMON_PASSWORDS.has(plain) || isOneRun(plain) ? "too-common" : null;
}
