"use client";
import { Plus } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { appendYaml, UNWRITTEN } from "@/lib/exercise-files";
import { TestCard } from "./test-card";
import type { DraftFiles } from "./use-draft-files";
import { listAt, textAt } from "../../../_parts/yaml-value";

/** The tests: at least one that learners see, and one that they do not. */
export function TestsForm({ draft }: { readonly draft: DraftFiles }) {
  const tests = listAt(draft.plain, ["tests"]);
  const add = () => {
    const task = textAt(draft.plain, ["tasks", 0, "id"]);
    const test = {
      name: `test-${tests.length + 1}`,
      purpose: UNWRITTEN.purpose,
      task,
      visibility: "shown",
      input: {},
      world: {},
      expect: [{ status: "SUCCEEDED" }],
    };
    draft.edit((yaml) => appendYaml(yaml, ["tests"], test));
  };
  return (
    <div className="grid gap-3">
      <p className="text-muted">
        Each runs the learner’s definition in a world of its own. Shown tests run in the learner’s browser; hidden ones never leave the
        server.
      </p>
      {tests.map((_test, i) => (
        <TestCard key={i} draft={draft} index={i} open={tests.length === 1} />
      ))}
      <div>
        <Button onClick={add}>
          <Plus aria-hidden /> Add a test
        </Button>
      </div>
    </div>
  );
}
