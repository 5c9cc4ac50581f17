import { signIn } from "next-auth/react";

export type SignInOutcome = "signed-in" | "wrong" | "too-many" | "no-answer";

/** Signs in with an e-mail address and a password; the session cookie is set when the answer is "signed-in". */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  try {
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer === undefined) return "no-answer";
    if (answer.ok && !answer.error) return "signed-in";
    return answer.error === "too-many" ? "too-many" : "wrong";
  } catch {
    return "no-answer";
  }
}
