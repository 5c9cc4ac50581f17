"use client";
import { useCallback, useState } from "react";
import type { TaskView } from "@/lib/catalog";
import { hint } from "../actions";
import { helpProblem } from "./help-problem";

export interface TaskHints {
  /** Texts shown so far, the first rung first. */
  readonly shown: readonly string[];
  readonly left: number;
  readonly asking: boolean;
  readonly problem: string;
}

export interface Hints {
  readonly of: (task: string) => TaskHints;
  readonly ask: (task: string) => Promise<void>;
}

type Told = Readonly<Record<string, { readonly shown: readonly string[]; readonly asking: boolean; readonly problem: string }>>;

/** Hints of an exercise's tasks, fetched one rung at a time. @param taken - those that the learner asked for before. */
export function useHints(slug: string, tasks: readonly TaskView[], taken: Readonly<Record<string, readonly string[]>>): Hints {
  const [told, setTold] = useState<Told>(() =>
    Object.fromEntries(tasks.map(({ id }) => [id, { shown: taken[id] ?? [], asking: false, problem: "" }])),
  );
  const of = useCallback(
    (task: string): TaskHints => {
      const { shown, asking, problem } = told[task] ?? { shown: [], asking: false, problem: "" };
      const all = tasks.find(({ id }) => id === task)?.hints ?? 0;
      return { shown, asking, problem, left: all - shown.length };
    },
    [told, tasks],
  );
  const ask = useCallback(
    async (task: string) => {
      const { shown } = of(task);
      setTold((before) => ({ ...before, [task]: { shown, asking: true, problem: "" } }));
      const answer = await hint({ slug, task, rung: shown.length + 1 }).catch(() => undefined);
      setTold((before) => ({
        ...before,
        [task]:
          answer?.ok === true
            ? { shown: [...shown, answer.value], asking: false, problem: "" }
            : { shown, asking: false, problem: helpProblem(answer?.refusal) },
      }));
    },
    [slug, of],
  );
  return { of, ask };
}
