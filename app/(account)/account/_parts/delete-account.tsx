"use client";
import { useActionState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Dialog } from "@/app/_parts/ui/dialog";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { removeAccount } from "../actions";
import { OutcomeAlert } from "./outcome-alert";

export function DeleteAccount({ hasPassword }: { readonly hasPassword: boolean }) {
  const [outcome, submit, isPending] = useActionState(removeAccount, null);
  return (
    <Dialog
      trigger={<Button variant="danger">Delete my account…</Button>}
      title="Delete your account?"
      description="Your drafts, submissions, marks and sessions are deleted with it, at once and for good. Download your data first if you may want it."
    >
      <form action={submit} className="grid gap-4">
        <Field label={hasPassword ? "Your password, to be sure it is you" : "Your e-mail address, to be sure you mean it"}>
          {(control) => (
            <Input
              {...control}
              name="proof"
              type={hasPassword ? "password" : "email"}
              autoComplete={hasPassword ? "current-password" : "off"}
              required
            />
          )}
        </Field>
        <OutcomeAlert outcome={outcome} />
        <div>
          <Button type="submit" variant="danger" disabled={isPending}>
            Delete it for good
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
