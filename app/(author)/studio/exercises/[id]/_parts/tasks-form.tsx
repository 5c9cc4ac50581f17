"use client";
import { Plus } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { appendYaml, UNWRITTEN } from "@/lib/exercise-files";
import { ItemCard } from "../../../_parts/item-card";
import type { DraftFiles } from "./use-draft-files";
import { YamlText } from "../../../_parts/yaml-fields";
import { listAt, textAt } from "../../../_parts/yaml-value";

const RUNGS = ["a nudge", "a pointer", "almost there"] as const;

/** What the learner is to do, each with its three hints. */
export function TasksForm({ draft }: { readonly draft: DraftFiles }) {
  const tasks = listAt(draft.plain, ["tasks"]);
  return (
    <div className="grid gap-3">
      {tasks.map((_task, i) => (
        <ItemCard
          key={i}
          draft={draft}
          list={["tasks"]}
          index={i}
          title={textAt(draft.plain, ["tasks", i, "id"]) || `Task ${i + 1}`}
          open={tasks.length === 1}
        >
          <YamlText draft={draft} path={["tasks", i, "id"]} label="Name" hint="What tests call it: small letters and hyphens." />
          <YamlText draft={draft} path={["tasks", i, "text"]} label="What to do" rows={2} />
          {RUNGS.map((rung, n) => (
            <YamlText key={rung} draft={draft} path={["tasks", i, "hints", n]} label={`Hint ${n + 1}: ${rung}`} rows={2} />
          ))}
        </ItemCard>
      ))}
      <div>
        <Button
          onClick={() => {
            draft.edit((yaml) =>
              appendYaml(yaml, ["tasks"], { id: `task-${tasks.length + 1}`, text: UNWRITTEN.task, hints: ["", "", ""] }),
            );
          }}
        >
          <Plus aria-hidden /> Add a task
        </Button>
      </div>
    </div>
  );
}
