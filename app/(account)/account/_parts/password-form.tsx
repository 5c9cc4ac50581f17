"use client";
import { useActionState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { savePassword } from "../actions";
import { OutcomeAlert } from "./outcome-alert";

export function PasswordForm({ email }: { readonly email: string }) {
  const [outcome, submit, isPending] = useActionState(savePassword, null);
  return (
    <form action={submit} className="grid gap-4">
      {/* For password keepers: they want to know whose password changes. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Current password">
        {(control) => <Input {...control} name="current" type="password" autoComplete="current-password" required />}
      </Field>
      <Field label="New password" hint="At least 8 characters. Your other devices are signed out.">
        {(control) => <Input {...control} name="next" type="password" autoComplete="new-password" required />}
      </Field>
      <div>
        <Button type="submit" disabled={isPending}>
          Change password
        </Button>
      </div>
      <OutcomeAlert outcome={outcome} />
    </form>
  );
}
