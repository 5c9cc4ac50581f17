"use client";
import { useId } from "react";
import { Select } from "@/app/_parts/ui/select";
import { formatJson } from "@/app/_simulator/language/format-json";
import { JsonBox } from "@/app/_simulator/workbench/json-box";
import type { ExerciseTest } from "@/lib/grader";
import { plainWorld } from "@/app/_simulator/plain-world";

/** What a run starts with: the input and the world of a shown test, the input changed at will. */
export function InputChoice({
  tests,
  chosen,
  onChoose,
  input,
  onInput,
}: {
  readonly tests: readonly ExerciseTest[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  readonly input: string;
  readonly onInput: (input: string) => void;
}) {
  const id = useId();
  const test = tests.find(({ name }) => name === chosen);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="grid gap-2 p-3 pb-0">
        <label htmlFor={id} className="text-sm font-medium">
          Run in the world of this test
        </label>
        <Select
          id={id}
          value={chosen}
          onChange={(event) => {
            onChoose(event.target.value);
          }}
        >
          {tests.map(({ name }) => (
            <option key={name} value={name}>
              {name.replaceAll("-", " ")}
            </option>
          ))}
        </Select>
        {test === undefined ? null : (
          <details className="text-sm">
            <summary className="text-muted">What the services answer in it</summary>
            <pre tabIndex={0} className="mt-1 max-h-48 overflow-auto rounded-control border border-line bg-sunken p-2 text-[0.8125rem]">
              {formatJson(plainWorld(test.world))}
            </pre>
          </details>
        )}
      </div>
      <JsonBox label="Input of the execution" hint="The test's own, until you change it." value={input} onChange={onInput} />
    </div>
  );
}
