import "server-only";
import { createHash } from "node:crypto";
import { type Approach, findApproaches, findHint, findOfferedExercise } from "@/lib/catalog";
import { findHelp, noteHelp } from "@/lib/db/help-taken";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { findPassedExercises } from "@/lib/db/submissions";
import { type Entitled, mayUse } from "@/lib/entitlements";
import { type Figures, pairState, stateText } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import { diffLines } from "diff";
import { measureOnServer } from "./grading/grade-on-server";

/** Who asks: a learner, or a visitor known by where the request comes from. */
export interface Asker {
  readonly learner: (Entitled & { readonly id: string }) | null;
  /** What tells visitors apart, such as an address; only its hash is kept, and only to count. */
  readonly place: string;
}

export type HelpRefusal = "not-found" | "needs-premium" | "too-many";

/** More than anyone reads; a script that collects every solution does not get through. */
const HELP = { name: "exercise-help", points: 120, durationSeconds: 600 };

/** @param rung - 1 is a nudge, 2 a pointer, 3 almost there. @returns one hint of one task; noted for a learner. */
export async function takeHint(asker: Asker, ask: Parameters<typeof findHint>[0]): Promise<Result<string, HelpRefusal>> {
  if (await asksTooMuch(asker)) return refuse("too-many");
  const hint = await findHint(ask, asker.learner);
  if (hint.ok) await note(asker, { exerciseSlug: ask.slug, kind: "hint", about: `${ask.task}/${ask.rung}` });
  return hint;
}

/** Hints that a learner asked for before, by task, the first rung first: they come back with the page. */
export async function hintsTaken(
  learner: (Entitled & { readonly id: string }) | null,
  slug: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  if (learner === null) return {};
  const taken = (await findHelp(learner.id, slug)).filter(({ kind }) => kind === "hint").map(({ about }) => about.split("/"));
  const hints = new Map<string, string[]>();
  for (const [task = "", rung] of taken.sort(([, a], [, b]) => Number(a) - Number(b))) {
    const hint = await findHint({ slug, task, rung: Number(rung) }, learner);
    if (hint.ok) hints.set(task, [...(hints.get(task) ?? []), hint.value]);
  }
  return Object.fromEntries(hints);
}

/** One line of a state's text, and whose it is. */
export interface DifferingLine {
  readonly whose: "both" | "yours" | "solution";
  readonly text: string;
}

/** One state of a learner's beside the one of the solution that plays its part; nothing of the other states. */
export interface StateDifference {
  readonly state: string;
  /** The solution's name for it. */
  readonly solutionState: string;
  /** Empty where they say the same. */
  readonly lines: readonly DifferingLine[];
}

/** @returns the difference; "not-found" where there is no such exercise, or no state of the solution can be told to play that part. */
export async function takeDifference(
  asker: Asker,
  { slug, definition, state }: { readonly slug: string; readonly definition: string; readonly state: string },
): Promise<Result<StateDifference, HelpRefusal>> {
  const exercise = await findOfferedExercise(slug, asker.learner);
  if (exercise === undefined) return refuse("not-found");
  if (!mayUse(exercise.access, asker.learner)) return refuse("needs-premium");
  if (await asksTooMuch(asker)) return refuse("too-many");
  const pair = pairState(definition, exercise.solution, state);
  if (pair === undefined) return refuse("not-found");
  await note(asker, { exerciseSlug: slug, kind: "difference", about: pair.solution.name });
  const changes = diffLines(`${stateText(pair.learner.body)}\n`, `${stateText(pair.solution.body)}\n`);
  const lines = changes.flatMap(({ value, added, removed }) =>
    value
      .split("\n")
      .slice(0, -1)
      .map((text): DifferingLine => ({ whose: added ? "solution" : removed ? "yours" : "both", text })),
  );
  const differs = lines.some(({ whose }) => whose !== "both");
  return accept({ state: pair.learner.name, solutionState: pair.solution.name, lines: differs ? lines : [] });
}

/** A right answer with what it uses in each shown test; undefined where it could not be measured. */
export interface MeasuredApproach extends Approach {
  readonly figures: readonly Figures[] | undefined;
}

/** The right answers, and the learner's own measured beside them. */
export interface Comparison {
  readonly approaches: readonly MeasuredApproach[];
  /** Undefined where the definition is not valid. */
  readonly own: readonly Figures[] | undefined;
}

/** @returns the solution and what is also right, each measured. Before a pass it is noted that the solution was asked for. */
export async function takeSolution(
  asker: Asker,
  { slug, definition }: { readonly slug: string; readonly definition: string },
): Promise<Result<Comparison, HelpRefusal>> {
  const found = await findApproaches(slug, asker.learner);
  const exercise = await findOfferedExercise(slug, asker.learner);
  if (!found.ok) return found;
  if (exercise === undefined) return refuse("not-found");
  if (await asksTooMuch(asker)) return refuse("too-many");
  const hasPassed = asker.learner !== null && (await findPassedExercises(asker.learner.id)).includes(slug);
  if (!hasPassed) await note(asker, { exerciseSlug: slug, kind: "solution", about: "" });
  const { workflowType, tests } = exercise;
  const shown = { workflowType, tests: tests.filter(({ visibility }) => visibility === "shown") };
  const [own, ...figures] = await measureOnServer({
    exercise: shown,
    definitions: [definition, ...found.value.map((approach) => approach.definition)],
  });
  return accept({ own, approaches: found.value.map((approach, i) => ({ ...approach, figures: figures[i] })) });
}

async function asksTooMuch({ learner, place }: Asker): Promise<boolean> {
  const who = learner?.id ?? createHash("sha256").update(place).digest("base64url");
  return (await countAgainstLimit(HELP, who)) > 0;
}

async function note({ learner }: Asker, help: Pick<Parameters<typeof noteHelp>[0], "exerciseSlug" | "kind" | "about">): Promise<void> {
  if (learner !== null) await noteHelp({ ...help, userId: learner.id });
}
