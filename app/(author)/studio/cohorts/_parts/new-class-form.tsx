"use client";
import { useActionState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { make } from "../actions";

/** Names a class; works without a script too. */
export function NewClassForm() {
  const [outcome, send, isSending] = useActionState(make, null);
  return (
    <form action={send} className="grid gap-4">
      <Field label="Name" hint="Learners see it before they join." error={outcome?.words}>
        {(control) => <Input {...control} name="name" required minLength={2} maxLength={80} autoComplete="off" />}
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={isSending}>
          Make the class
        </Button>
      </div>
    </form>
  );
}
