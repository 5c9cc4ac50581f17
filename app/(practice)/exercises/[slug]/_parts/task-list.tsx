"use client";
import { Check, Circle } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { WithCode } from "@/app/_simulator/results/with-code";
import type { TaskView } from "@/lib/catalog";
import type { Grade } from "@/lib/grader";
import type { Hints } from "./use-hints";

/** The tasks, ticked while you type as the tests behind them pass; hints come one rung at a time, when asked for. */
export function TaskList({
  tasks,
  grade,
  hints,
}: {
  readonly tasks: readonly TaskView[];
  readonly grade: Grade | undefined;
  readonly hints: Hints;
}) {
  const standings = tasks.map((task) => standingOf(task, grade));
  const done = standings.filter((standing) => standing === "done").length;
  return (
    <section aria-labelledby="tasks" className="grid grid-cols-1 gap-2">
      <h2 id="tasks" className="text-lg">
        Tasks
      </h2>
      <p role="status" className="sr-only">
        {grade === undefined ? "" : `${done} of ${tasks.length} tasks done.`}
      </p>
      <ol className="grid grid-cols-1 gap-2">
        {tasks.map((task, i) => (
          <TaskRow key={task.id} task={task} standing={standings[i] ?? "open"} hints={hints} />
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

function TaskRow({ task, standing, hints }: { readonly task: TaskView; readonly standing: Standing; readonly hints: Hints }) {
  const { shown, left, asking, problem } = hints.of(task.id);
  return (
    <li className="flex gap-2.5 rounded-control border border-line bg-raised px-3 py-2.5">
      {standing === "done" ? (
        <Check aria-hidden className="mt-1 size-4 shrink-0 text-succeeded-ink" />
      ) : (
        <Circle aria-hidden className="mt-1 size-4 shrink-0 text-line-strong" />
      )}
      <div className="min-w-0 flex-1">
        <p className="text-[0.9375rem]">
          <span className="sr-only">{WORDS[standing]}</span>
          <WithCode text={task.text} />
        </p>
        <ol className="mt-1 grid gap-1 text-sm text-muted empty:hidden">
          {shown.map((text) => (
            <li key={text} className="border-l-2 border-accent pl-2.5">
              <WithCode text={text} />
            </li>
          ))}
        </ol>
        {left > 0 ? (
          <Button size="sm" variant="quiet" className="-ml-3 text-muted" disabled={asking} onClick={() => void hints.ask(task.id)}>
            {shown.length === 0 ? "Show a hint" : `Show another hint (${left} left)`}
          </Button>
        ) : standing === "done" ? null : (
          <p className="mt-1 text-sm text-muted">No more hints. A failed test of a submission can show the one state that differs.</p>
        )}
        <p role="status" className="text-sm text-failed-ink empty:hidden">
          {problem}
        </p>
      </div>
    </li>
  );
}
