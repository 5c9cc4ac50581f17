"use client";
import { useActionState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { join } from "../actions";
import { JOIN_WORDS } from "./join-words";

/** The last step, below the notice: under which name. */
export function JoinForm({ code, name }: { readonly code: string; readonly name: string }) {
  const [refusal, send, isSending] = useActionState(join, null);
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="code" value={code} />
      <Field label="Your name in this class" hint="All that your instructor sees of who you are.">
        {(control) => <Input {...control} name="shownName" required maxLength={80} autoComplete="name" defaultValue={name} />}
      </Field>
      {refusal === null ? null : (
        <Alert tone="caught" live="alert">
          {refusal === "malformed" ? "Give a name of 1 to 80 characters." : JOIN_WORDS[refusal]}
        </Alert>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={isSending}>
          Join the class
        </Button>
      </div>
    </form>
  );
}
