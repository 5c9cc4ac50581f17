"use client";
import { Copy, Plus, X } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/app/_parts/ui/button";
import { JsonField } from "@/app/_simulator/world/json-field";
import { isObject } from "@/app/_simulator/world/set-at";
import { SMALL_CONTROL, SmallField } from "@/app/_simulator/world/small-field";
import type { Json } from "@/lib/asl";
import { appendYaml, removeYaml, setYaml } from "@/lib/exercise-files";
import { assertionNames } from "@/lib/grader";
import { ItemCard } from "../../../_parts/item-card";
import type { DraftFiles } from "./use-draft-files";
import { WorldField } from "./world-field";
import { YamlChoice, YamlNumber, YamlText } from "../../../_parts/yaml-fields";
import { listAt, textAt, valueAt } from "../../../_parts/yaml-value";

/** One test: what it is for, what it starts from, and what is expected. */
export function TestCard({ draft, index, open }: { readonly draft: DraftFiles; readonly index: number; readonly open: boolean }) {
  const path = ["tests", index] as const;
  const name = textAt(draft.plain, [...path, "name"]);
  const hidden = textAt(draft.plain, [...path, "visibility"]) === "hidden";
  const tasks = listAt(draft.plain, ["tasks"]).map((_task, i) => textAt(draft.plain, ["tasks", i, "id"]));
  const duplicate = () => {
    const test = valueAt(draft.plain, path);
    if (isObject(test)) draft.edit((yaml) => appendYaml(yaml, ["tests"], { ...test, name: `${name}-2` }));
  };
  return (
    <ItemCard draft={draft} list={["tests"]} index={index} title={`${name || `Test ${index + 1}`}${hidden ? " (hidden)" : ""}`} open={open}>
      <YamlText draft={draft} path={[...path, "name"]} label="Name" hint="Small letters and hyphens: retry-grows." />
      <YamlText
        draft={draft}
        path={[...path, "purpose"]}
        label="Purpose"
        hint="For the learner: what goes wrong at work when this fails."
        rows={2}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <YamlChoice draft={draft} path={[...path, "task"]} label="Task" options={tasks} />
        <YamlChoice draft={draft} path={[...path, "visibility"]} label="Visibility" options={["shown", "hidden"]} />
        <YamlNumber draft={draft} path={[...path, "points"]} label="Points" />
      </div>
      <JsonField
        label="Input of the execution"
        value={valueAt(draft.plain, [...path, "input"]) ?? {}}
        onChange={(value) => {
          draft.edit((yaml) => setYaml(yaml, [...path, "input"], value));
        }}
      />
      <WorldField draft={draft} path={[...path, "world"]} />
      <Expectations draft={draft} index={index} />
      <div>
        <Button size="sm" onClick={duplicate}>
          <Copy aria-hidden /> Duplicate this test
        </Button>
      </div>
    </ItemCard>
  );
}

const FIRST: Readonly<Record<string, Json>> = { status: "SUCCEEDED", output: { equals: {} }, calls: { to: "function-name", count: 1 } };

function Expectations({ draft, index }: { readonly draft: DraftFiles; readonly index: number }) {
  const path = useMemo(() => ["tests", index, "expect"] as const, [index]);
  const expectations = listAt(draft.plain, path);
  return (
    <section aria-label="Expectations" className="grid gap-2">
      <h3 className="font-medium">Expectations</h3>
      <ul className="grid gap-2">
        {expectations.map((expectation, i) => (
          <Expectation
            key={i}
            expectation={expectation}
            onChange={(kind, value) => {
              draft.edit((yaml) => setYaml(yaml, [...path, i], { [kind]: value }));
            }}
            onRemove={() => {
              draft.edit((yaml) => removeYaml(yaml, [...path, i]));
            }}
          />
        ))}
      </ul>
      <div>
        <Button
          size="sm"
          onClick={() => {
            draft.edit((yaml) => appendYaml(yaml, path, { status: "SUCCEEDED" }));
          }}
        >
          <Plus aria-hidden /> Add an expectation
        </Button>
      </div>
    </section>
  );
}

function Expectation({
  expectation,
  onChange,
  onRemove,
}: {
  readonly expectation: Json;
  readonly onChange: (kind: string, value: Json) => void;
  readonly onRemove: () => void;
}) {
  const [kind = "", value = null] = Object.entries(isObject(expectation) ? expectation : {})[0] ?? [];
  return (
    <li className="flex gap-2 rounded-control border border-line bg-raised p-2">
      <SmallField label="Kind" className="w-32 shrink-0">
        {(id) => (
          <select
            id={id}
            className={SMALL_CONTROL}
            value={kind}
            onChange={(event) => {
              onChange(event.target.value, FIRST[event.target.value] ?? value);
            }}
          >
            {assertionNames.some((name) => name === kind) ? null : <option value={kind}>{kind}</option>}
            {assertionNames.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </SmallField>
      <div className="min-w-0 flex-1">
        <JsonField
          label="Expected, as JSON"
          value={value}
          onChange={(next) => {
            onChange(kind, next);
          }}
        />
      </div>
      <Button size="sm" variant="quiet" aria-label={`Remove the expectation ${kind}`} onClick={onRemove}>
        <X aria-hidden />
      </Button>
    </li>
  );
}
