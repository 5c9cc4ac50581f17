"use client";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { DraftFiles } from "./use-draft-files";

/** The brief in Markdown. What it looks like stands in the learner's view, made by the same renderer. */
export function BriefForm({ draft }: { readonly draft: DraftFiles }) {
  return (
    <Field
      label="Brief"
      hint="Markdown: **strong**, `code`, lists, tables. The learner's view beside it shows it as it will be. HTML is left out."
    >
      {(control) => (
        <Textarea
          {...control}
          rows={22}
          className="font-mono text-sm leading-relaxed"
          value={draft.files["brief.md"] ?? ""}
          onChange={(event) => {
            draft.write("brief.md", event.target.value);
          }}
        />
      )}
    </Field>
  );
}
