"use client";
import { type ReactNode, useState } from "react";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Select } from "@/app/_parts/ui/select";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { Json } from "@/lib/asl";
import { setYaml, type YamlPath } from "@/lib/exercise-files";
import { textAt } from "./yaml-value";

/** A YAML file that forms and source change alike. */
export interface YamlDraft {
  /** The file as data; undefined while it is not YAML. */
  readonly plain: Json | undefined;
  readonly edit: (change: (yaml: string) => string) => void;
}

interface YamlFieldProps {
  readonly draft: YamlDraft;
  readonly path: YamlPath;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A text of the file. */
export function YamlText({ draft, path, label, hint, rows }: YamlFieldProps & { readonly rows?: number }) {
  const value = textAt(draft.plain, path);
  const change = (text: string) => {
    draft.edit((yaml) => setYaml(yaml, path, text));
  };
  return (
    <Field label={label} hint={hint}>
      {(control) =>
        rows === undefined ? (
          <Input
            {...control}
            value={value}
            onChange={(event) => {
              change(event.target.value);
            }}
          />
        ) : (
          <Textarea
            {...control}
            rows={rows}
            value={value}
            onChange={(event) => {
              change(event.target.value);
            }}
          />
        )
      }
    </Field>
  );
}

/** A whole number of the file. */
export function YamlNumber({ draft, path, label, hint }: YamlFieldProps) {
  const written = textAt(draft.plain, path);
  const [typing, setTyping] = useState<string>(); // what is being typed may be no number yet
  const problem =
    typing !== undefined && numberIn(typing) === undefined ? `Write a whole number from 1 up. ${written} holds until then.` : "";
  return (
    <Field label={label} hint={hint} error={problem}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={typing ?? written}
          onChange={(event) => {
            setTyping(event.target.value);
            const number = numberIn(event.target.value);
            if (number !== undefined) draft.edit((yaml) => setYaml(yaml, path, number));
          }}
          onBlur={() => {
            setTyping(undefined);
          }}
        />
      )}
    </Field>
  );
}

function numberIn(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : undefined;
}

/** One of a few values of the file. */
export function YamlChoice({ draft, path, label, hint, options }: YamlFieldProps & { readonly options: readonly string[] }) {
  const value = textAt(draft.plain, path);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => {
            draft.edit((yaml) => setYaml(yaml, path, event.target.value));
          }}
        >
          {options.includes(value) ? null : <option value={value}>{value === "" ? "Choose" : `${value} (unknown)`}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
