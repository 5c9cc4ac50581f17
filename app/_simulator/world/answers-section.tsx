"use client";
import type { JsonObject } from "@/lib/asl";
import { Button } from "@/app/_parts/ui/button";
import { defaultAnswer, type FoundTask, unansweredTasks } from "@/lib/simulator";
import { AddName } from "./add-name";
import { ScriptCard } from "./script-card";
import { isObject, setAt } from "./set-at";

/** What functions and services answer, and the tasks of the definition that nothing answers yet. */
export function AnswersSection({
  world,
  tasks,
  onChange,
}: {
  readonly world: JsonObject;
  readonly tasks: readonly FoundTask[];
  readonly onChange: (world: JsonObject) => void;
}) {
  const scripts = (["functions", "states"] as const).flatMap((part) => {
    const found = world[part];
    return isObject(found) ? Object.entries(found).map(([name, script]) => ({ part, name, script })) : [];
  });
  const missing = [...new Set(unansweredTasks(tasks, world).map(({ name }) => name))];
  const answer = (names: readonly string[]) => {
    onChange(names.reduce((next, name) => setAt(next, ["functions", name], [defaultAnswer(name)]), world));
  };
  return (
    <section aria-label="Functions and services" className="grid gap-2">
      <h2 className="font-semibold">Functions and services</h2>
      {missing.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-2 rounded-control border border-caught/45 bg-caught-wash px-3 py-2 text-sm">
          <p>
            Nothing answers <span className="font-mono break-all">{missing.join(", ")}</span> yet.
          </p>
          <Button
            size="sm"
            onClick={() => {
              answer(missing);
            }}
          >
            Add {missing.length === 1 ? "an answer" : `${missing.length} answers`}
          </Button>
        </div>
      )}
      {scripts.map(({ part, name, script }) => (
        <ScriptCard
          key={`${part}/${name}`}
          name={name}
          byState={part === "states"}
          script={script}
          onChange={(next) => {
            onChange(setAt(world, [part, name], next));
          }}
        />
      ))}
      <AddName
        label="Another function or service"
        hint="charge-card, dynamodb:putItem, sqs:sendMessage:orders"
        taken={scripts.filter(({ part }) => part === "functions").map(({ name }) => name)}
        onAdd={(name) => {
          answer([name]);
        }}
      />
    </section>
  );
}
