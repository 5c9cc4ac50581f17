"use client";
import { useActionState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { saveName } from "../actions";
import { OutcomeAlert } from "./outcome-alert";

export function NameForm({ name }: { readonly name: string }) {
  const [outcome, submit, isPending] = useActionState(saveName, null);
  return (
    <form action={submit} className="grid gap-4">
      <Field label="Name" hint="What the site calls you. Leave it empty to be called by your e-mail address.">
        {(control) => <Input {...control} key={name} name="name" autoComplete="name" maxLength={80} defaultValue={name} />}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={isPending}>
          Save name
        </Button>
      </div>
      <OutcomeAlert outcome={outcome} />
    </form>
  );
}
