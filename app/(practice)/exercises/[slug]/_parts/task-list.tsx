"use client";
import { Check, Circle } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { TaskView } from "@/lib/catalog";
import type { Grade } from "@/lib/grader";
import { hint } from "../actions";

/** The tasks, ticked as the tests behind them pass; hints come one rung at a time, when asked for. */
export function TaskList({
  slug,
  tasks,
  grade,
}: {
  readonly slug: string;
  readonly tasks: readonly TaskView[];
  readonly grade: Grade | undefined;
}) {
  return (
    <section aria-labelledby="tasks" className="grid gap-2">
      <h2 id="tasks" className="text-lg">
        Tasks
      </h2>
      <ol className="grid gap-2">
        {tasks.map((task) => (
          <TaskRow key={task.id} slug={slug} task={task} standing={standingOf(task, grade)} />
        ))}
      </ol>
    </section>
  );
}

type Standing = "done" | "open" | "hidden";

/** Done when every test of it that ran has passed; a task with no test among them says nothing yet. */
function standingOf(task: TaskView, grade: Grade | undefined): Standing {
  if (grade?.outcome !== "passed" && grade?.outcome !== "failed") return "open";
  const tests = grade.tests.filter((test) => test.task === task.id);
  if (tests.length === 0) return "hidden";
  return tests.every((test) => test.passed) ? "done" : "open";
}

const WORDS = { done: "Done: ", open: "", hidden: "Tested on submission: " } as const;

function TaskRow({ slug, task, standing }: { readonly slug: string; readonly task: TaskView; readonly standing: Standing }) {
  const [hints, setHints] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState("");
  const [asking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    try {
      const answer = await hint({ slug, task: task.id, rung: hints.length + 1 });
      if (answer.ok) setHints([...hints, answer.value]);
      setProblem(answer.ok ? "" : "There is no hint here.");
    } catch {
      setProblem("The hint could not be fetched. Check your connection and ask again.");
    }
    setAsking(false);
  };
  const left = task.hints - hints.length;
  return (
    <li className="flex gap-2.5 rounded-control border border-line bg-raised px-3 py-2.5">
      {standing === "done" ? (
        <Check aria-hidden className="mt-1 size-4 shrink-0 text-succeeded-ink" />
      ) : (
        <Circle aria-hidden className="mt-1 size-4 shrink-0 text-line-strong" />
      )}
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{WORDS[standing]}</span>
          {task.text}
        </p>
        <ol className="mt-1 grid gap-1 text-[0.9375rem] text-muted">
          {hints.map((text) => (
            <li key={text} className="border-l-2 border-accent pl-2.5">
              {text}
            </li>
          ))}
        </ol>
        {left > 0 ? (
          <Button size="sm" variant="quiet" className="-ml-3 text-muted" disabled={asking} onClick={() => void ask()}>
            {hints.length === 0 ? "Show a hint" : `Show another hint (${left} left)`}
          </Button>
        ) : null}
        <p role="status" className="text-sm text-failed-ink">
          {problem}
        </p>
      </div>
    </li>
  );
}
