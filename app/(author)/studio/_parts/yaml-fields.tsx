"use client";
import type { ReactNode } from "react";
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
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={1}
          value={textAt(draft.plain, path)}
          onChange={(event) => {
            const number = Number.parseInt(event.target.value, 10);
            draft.edit((yaml) => setYaml(yaml, path, Number.isNaN(number) ? 1 : number));
          }}
        />
      )}
    </Field>
  );
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
