import { parseProse, type TextTree } from "@/lib/content";
import { mayUse, type Access, type Entitled } from "@/lib/entitlements";
import type { ExerciseTest, GradedExercise } from "@/lib/grader";
import type { NewerVersion, OfferedExercise } from "./offered-exercises";
import type { PlacedExercise } from "./read-exercises";

/** An exercise in a list: nothing in it is premium. */
export interface ExerciseCard {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly level: PlacedExercise["level"];
  readonly skills: readonly string[];
  readonly minutes: number;
  readonly access: Access;
  /** Slugs of module, topic and lesson that it belongs to; null for one published in the studio. */
  readonly path: PlacedExercise["path"] | null;
  /** Who wrote it; null for the course's own. */
  readonly author: string | null;
}

/** A task of the brief; its three hints are asked for one by one. */
export interface TaskView {
  readonly id: string;
  readonly text: string;
  readonly hints: number;
}

/** What a browser may have of an exercise: never the solution, a hidden test, a hint not asked for or a wrong answer. */
export interface OpenExercise extends ExerciseCard {
  readonly locked: false;
  readonly brief: TextTree;
  readonly starter: string;
  readonly tasks: readonly TaskView[];
  /** The shown tests: what the browser grades with for a preview. */
  readonly preview: GradedExercise;
  /** How many more the server has. */
  readonly hiddenTests: number;
  readonly sources: PlacedExercise["sources"];
  /** Which version of an exercise of the studio this is, and a later one if there is; null for the course's own. */
  readonly version: { readonly number: number; readonly newer: NewerVersion | null } | null;
}

/** A premium exercise for someone who may not use it: the card, and how much there is. */
export interface LockedExercise extends ExerciseCard {
  readonly locked: true;
  readonly tests: number;
}

export type ExerciseView = OpenExercise | LockedExercise;

export function exerciseCard(exercise: Omit<OfferedExercise, "version">): ExerciseCard {
  const { slug, title, summary, level, skills, minutes, access, path, author } = exercise;
  return { slug, title, summary, level, skills, minutes, access, path, author };
}

/** The gate for exercises: what is not in the view cannot leak. */
export function viewExercise(exercise: OfferedExercise, who: Entitled | null): ExerciseView {
  const card = exerciseCard(exercise);
  const { brief, starter, tasks, tests, sources, workflowType, version } = exercise;
  if (!mayUse(exercise.access, who)) return { ...card, locked: true, tests: tests.length };
  const shown = tests.filter(isShown);
  return {
    ...card,
    locked: false,
    brief: parseProse(brief),
    starter,
    tasks: tasks.map(({ id, text, hints }) => ({ id, text, hints: hints.length })),
    preview: { workflowType, tests: shown },
    hiddenTests: tests.length - shown.length,
    sources,
    version: version && { number: version.number, newer: version.newer },
  };
}

function isShown(test: ExerciseTest): boolean {
  return test.visibility === "shown";
}
