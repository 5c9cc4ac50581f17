"use client";
import { useState } from "react";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { setYaml } from "@/lib/exercise-files";
import { Problems } from "./problems";
import type { DraftFiles } from "./use-draft-files";
import { YamlChoice, YamlNumber, YamlText } from "../../../_parts/yaml-fields";
import { listAt } from "../../../_parts/yaml-value";

/** What the exercise is: title, level, skills, minutes, access. */
export function BasicsForm({ draft, onOpen }: { readonly draft: DraftFiles; readonly onOpen: (file: string, line: number) => void }) {
  return (
    <div className="grid gap-5">
      <Problems draft={draft} onOpen={onOpen} />
      <YamlText draft={draft} path={["title"]} label="Title" />
      <YamlText draft={draft} path={["summary"]} label="Summary" hint="One sentence, for the list of exercises." rows={2} />
      <div className="grid gap-5 sm:grid-cols-2">
        <YamlChoice draft={draft} path={["level"]} label="Level" options={["easy", "medium", "hard", "senior"]} />
        <YamlNumber draft={draft} path={["minutes"]} label="Minutes" />
        <YamlChoice draft={draft} path={["access"]} label="Access" options={["free", "premium"]} />
        <YamlChoice draft={draft} path={["workflowType"]} label="Workflow type" options={["STANDARD", "EXPRESS"]} />
      </div>
      <SkillsField draft={draft} />
    </div>
  );
}

function SkillsField({ draft }: { readonly draft: DraftFiles }) {
  const skills = listAt(draft.plain, ["skills"]).filter((skill) => typeof skill === "string");
  const written = skills.join(", ");
  const [text, setText] = useState(written);
  const [known, setKnown] = useState(written);
  if (known !== written) {
    setKnown(written);
    if (split(text).join(", ") !== written) setText(written); // changed in the source
  }
  return (
    <Field label="Skills" hint="With commas between them: Retry, error handling.">
      {(control) => (
        <Input
          {...control}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            draft.edit((yaml) => setYaml(yaml, ["skills"], split(event.target.value)));
          }}
        />
      )}
    </Field>
  );
}

function split(text: string): string[] {
  return text
    .split(",")
    .map((skill) => skill.trim())
    .filter((skill) => skill !== "");
}
