import { adoptVisitorWork } from "@/app/_session/adopt-visitor-work";
import type { SignUpRefusal } from "@/lib/auth";
import { PASSWORD_WORDS } from "../../_parts/password-words";
import { type SignInOutcome, signInWithPassword } from "../../_parts/sign-in-with-password";
import { makeAccount } from "../actions";

export interface SignUpFields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}
/** What the form shows. */
export interface SignUpState {
  readonly isDone: boolean;
  readonly name: string;
  readonly email: string;
  readonly problem?: string;
  readonly emailProblem?: string;
  readonly passwordProblem?: string;
}

const TOO_MANY = "Too many tries from your network. Wait an hour, then try again.";
const SIGN_IN_WORDS: Readonly<Record<Exclude<SignInOutcome, "signed-in">, string>> = {
  // The same words whether the address is taken or not: they tell a stranger nothing.
  wrong: "You could not be signed in with these details. If you may have an account already, sign in with its password instead.",
  "too-many": TOO_MANY,
  "no-answer": "The server did not answer. Check your connection and try again.",
};

function wordsFor(refusal: SignUpRefusal): Pick<SignUpState, "problem" | "emailProblem" | "passwordProblem"> {
  switch (refusal) {
    case "no-address":
      return { emailProblem: "This is no e-mail address. Write it like name@example.com." };
    case "too-many":
      return { problem: TOO_MANY };
    case "too-short":
    case "too-long":
    case "too-common":
    case "is-the-address":
      return { passwordProblem: PASSWORD_WORDS[refusal] };
  }
}

/** Makes the account, signs in to it, and brings along what was done in this browser. */
export async function submitSignUp({ name, email, password }: SignUpFields): Promise<SignUpState> {
  const kept = { name, email };
  try {
    const made = await makeAccount({ name, email, password });
    if (!made.ok) return { isDone: false, ...kept, ...wordsFor(made.refusal) };
  } catch {
    return { isDone: false, ...kept, problem: SIGN_IN_WORDS["no-answer"] };
  }
  const outcome = await signInWithPassword(email, password);
  if (outcome !== "signed-in") return { isDone: false, ...kept, problem: SIGN_IN_WORDS[outcome] };
  await adoptVisitorWork();
  return { isDone: true, ...kept };
}
