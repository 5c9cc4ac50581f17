"use client";
import type { Route } from "next";
import { useActionState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { formText } from "../../_parts/form-text";
import { type SignUpState, submitSignUp } from "./submit-sign-up";

export function SignUpForm({ returnTo }: { readonly returnTo: Route }) {
  const [state, submit, isPending] = useActionState<SignUpState, FormData>(
    async (_previous, form) => {
      const next = await submitSignUp({
        name: formText(form, "name"),
        email: formText(form, "email"),
        password: formText(form, "password"),
      });
      if (next.isDone) window.location.assign(returnTo);
      return next;
    },
    { isDone: false, name: "", email: "" },
  );
  return (
    <form action={submit} className="grid gap-4">
      {state.problem !== undefined ? (
        <Alert tone="failed" live="alert">
          {state.problem}
        </Alert>
      ) : null}
      <Field label="Name" hint="Optional: what the site calls you.">
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={80} defaultValue={state.name} />}
      </Field>
      <Field label="E-mail" error={state.emailProblem}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required defaultValue={state.email} />}
      </Field>
      <Field label="Password" hint="At least 8 characters. A few words make a good one." error={state.passwordProblem}>
        {(control) => <Input {...control} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" variant="primary" disabled={isPending || state.isDone}>
        {isPending ? "Making your account…" : "Make my account"}
      </Button>
    </form>
  );
}
