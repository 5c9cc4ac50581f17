"use client";
import type { Route } from "next";
import { useActionState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { adoptVisitorWork } from "@/app/_session/adopt-visitor-work";
import { formText } from "../../_parts/form-text";
import { type SignInOutcome, signInWithPassword } from "../../_parts/sign-in-with-password";

const SAYS: Readonly<Record<Exclude<SignInOutcome, "signed-in">, string>> = {
  wrong: "Wrong e-mail address or password. Check both, and the Caps Lock key.",
  "too-many": "Too many tries. Wait a quarter of an hour, then try again.",
  "no-answer": "The server did not answer. Check your connection and try again.",
};
interface Tried {
  readonly outcome: SignInOutcome;
  readonly email: string;
}

export function SignInForm({ returnTo, elsewhereFailed }: { readonly returnTo: Route; readonly elsewhereFailed: boolean }) {
  const [tried, submit, isPending] = useActionState<Tried | null, FormData>(async (_previous, form) => {
    const email = formText(form, "email");
    const outcome = await signInWithPassword(email, formText(form, "password"));
    if (outcome === "signed-in") {
      await adoptVisitorWork();
      window.location.assign(returnTo); // a whole new page: nothing that was rendered for a visitor is kept
    }
    return { outcome, email };
  }, null);
  const failure = tried === null || tried.outcome === "signed-in" ? null : SAYS[tried.outcome];
  return (
    <form action={submit} className="grid gap-4">
      {failure !== null ? (
        <Alert tone="failed" live="alert">
          {failure}
        </Alert>
      ) : null}
      {elsewhereFailed && tried === null ? (
        <Alert tone="failed" live="alert">
          Signing in there did not work. If you made your account with a password, sign in with that.
        </Alert>
      ) : null}
      <Field label="E-mail">
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required defaultValue={tried?.email ?? ""} />}
      </Field>
      <Field label="Password">
        {(control) => <Input {...control} name="password" type="password" autoComplete="current-password" required />}
      </Field>
      <Button type="submit" variant="primary" disabled={isPending || tried?.outcome === "signed-in"}>
        {isPending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
