"use client";
import { Plus } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { appendYaml, removeYaml, setYaml } from "@/lib/exercise-files";
import { ItemCard } from "../../../_parts/item-card";
import { YamlChoice, YamlText } from "../../../_parts/yaml-fields";
import { listAt, textAt, valueAt } from "../../../_parts/yaml-value";
import { KIND_LABELS } from "./kind-labels";
import type { SetDraft } from "./use-set-draft";

/** The texts that a kind has beside its prompt; its numbers and lists stand in the source, with comments. */
const TEXTS: Readonly<Record<string, readonly { readonly field: string; readonly label: string; readonly rows?: number }[]>> = {
  numeric: [
    { field: "unit", label: "Unit" },
    { field: "worked", label: "The sum, for after the answer", rows: 2 },
  ],
  short: [{ field: "model", label: "Model answer", rows: 4 }],
  "predict-output": [
    { field: "run", label: "Run, as lesson/run" },
    { field: "because", label: "Why it gives that", rows: 3 },
  ],
  "find-fault": [
    { field: "run", label: "Run, as lesson/run" },
    { field: "mend", label: "How it is mended", rows: 2 },
  ],
};

/** One question as a form: its texts, its options or items, its place in the order. */
export function QuestionCard({ draft, index, isOpen }: { readonly draft: SetDraft; readonly index: number; readonly isOpen: boolean }) {
  const kind = textAt(draft.plain, [index, "kind"]);
  const label = Object.entries(KIND_LABELS).find(([one]) => one === kind)?.[1].label ?? "A question";
  const list = kind === "ordering" ? "items" : "options" in valueOf(draft, index) ? "options" : undefined;
  return (
    <ItemCard draft={draft} list={[]} index={index} title={`${index + 1}. ${textAt(draft.plain, [index, "id"]) || label}`} open={isOpen}>
      <p className="text-sm text-muted">{label}</p>
      <YamlText draft={draft} path={[index, "prompt"]} label="Question" hint="Markdown." rows={3} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <YamlText draft={draft} path={[index, "id"]} label="Name" hint="Answers are kept by it: leave it once learners have answered." />
        <YamlChoice draft={draft} path={[index, "level"]} label="Level" options={["junior", "mid", "senior"]} />
      </div>
      {(TEXTS[kind] ?? []).map(({ field, label: of, rows }) => (
        <YamlText key={field} draft={draft} path={[index, field]} label={of} {...(rows !== undefined && { rows })} />
      ))}
      {list === undefined ? null : <Parts draft={draft} index={index} list={list} isOne={kind !== "multiple"} />}
    </ItemCard>
  );
}

function valueOf(draft: SetDraft, index: number): object {
  const value = valueAt(draft.plain, [index]);
  return typeof value === "object" && value !== null ? value : {};
}

/** Options, or items in their right order, each with why. */
function Parts({
  draft,
  index,
  list,
  isOne,
}: {
  readonly draft: SetDraft;
  readonly index: number;
  readonly list: "options" | "items";
  readonly isOne: boolean;
}) {
  const parts = listAt(draft.plain, [index, list]);
  const setRight = (part: number, isRight: boolean): void => {
    draft.edit((yaml) =>
      parts.reduce<string>((text, _part, at) => withRight(text, { index, at, isRight: at === part ? isRight : undefined, isOne }), yaml),
    );
  };
  return (
    <div className="grid gap-4">
      {parts.map((_part, at) => (
        <fieldset key={at} className="grid gap-2 border-l-2 border-line pl-3">
          <legend className="sr-only">
            {list === "options" ? "Option" : "Item"} {at + 1}
          </legend>
          <YamlText draft={draft} path={[index, list, at, "text"]} label={list === "options" ? `Option ${letter(at)}` : `Item ${at + 1}`} />
          <YamlText
            draft={draft}
            path={[index, list, at, "why"]}
            label={list === "options" ? "Why it is right or wrong" : "Why it stands there"}
            rows={2}
          />
          <div className="flex flex-wrap items-center justify-between gap-2">
            {list === "options" ? (
              <Checkbox
                label="Right"
                checked={valueAt(draft.plain, [index, list, at, "correct"]) === true}
                onChange={(event) => {
                  setRight(at, event.target.checked);
                }}
              />
            ) : null}
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                draft.edit((yaml) => removeYaml(yaml, [index, list, at]));
              }}
            >
              Remove<span className="sr-only"> {list === "options" ? `option ${letter(at)}` : `item ${at + 1}`}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          size="sm"
          onClick={() => {
            draft.edit((yaml) => appendYaml(yaml, [index, list], { text: "", why: "" }));
          }}
        >
          <Plus aria-hidden /> {list === "options" ? "Add an option" : "Add an item"}
        </Button>
      </div>
    </div>
  );
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

/** Where one option alone is right, choosing it takes the right from the others. */
function withRight(
  yaml: string,
  {
    index,
    at,
    isRight,
    isOne,
  }: { readonly index: number; readonly at: number; readonly isRight: boolean | undefined; readonly isOne: boolean },
): string {
  if (isRight === undefined) return isOne ? removeYaml(yaml, [index, "options", at, "correct"]) : yaml;
  return isRight ? setYaml(yaml, [index, "options", at, "correct"], true) : removeYaml(yaml, [index, "options", at, "correct"]);
}
