"use client";
import { useActionState } from "react";
import { KIND_WORDS } from "@/app/_parts/classes/kind-words";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Select } from "@/app/_parts/ui/select";
import type { Subject } from "@/lib/cohorts";
import { assignTo } from "../../actions";

const KINDS = ["exercise", "quiz", "lesson", "mock"] as const;

/** Assigns something with its days; what is assigned already gets the new days. Works without a script too. */
export function AssignForm({ id, subjects }: { readonly id: string; readonly subjects: readonly Subject[] }) {
  const [outcome, send, isSending] = useActionState(assignTo, null);
  const kinds = KINDS.filter((kind) => subjects.some((subject) => subject.kind === kind));
  return (
    <form action={send} className="grid items-end gap-4 rounded-state border border-line bg-raised p-5 sm:grid-cols-[2fr_1fr_1fr_auto]">
      <input type="hidden" name="id" value={id} />
      <Field label="What to do">
        {(control) => (
          <Select {...control} name="what" required>
            {kinds.map((kind) => (
              <optgroup key={kind} label={KIND_WORDS[kind]}>
                {subjects
                  .filter((subject) => subject.kind === kind)
                  .map(({ subject, title, access }) => (
                    <option key={subject} value={`${kind}:${subject}`}>
                      {title}
                      {access === "premium" ? " (premium)" : ""}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      <Field label="First day, if any">{(control) => <Input {...control} name="opensOn" type="date" />}</Field>
      <Field label="Last day, if any">{(control) => <Input {...control} name="dueOn" type="date" />}</Field>
      <Button type="submit" variant="primary" disabled={isSending} className="min-h-11">
        Assign
      </Button>
      <p className="text-sm text-muted sm:col-span-full">
        Days begin and end at midnight UTC. Learners without premium cannot open what is premium.
      </p>
      {outcome === null ? null : (
        <Alert tone={outcome.tone} live={outcome.tone === "failed" ? "alert" : "status"} className="sm:col-span-full">
          {outcome.words}
        </Alert>
      )}
    </form>
  );
}
