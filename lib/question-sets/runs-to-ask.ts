import "server-only";
import { type CourseRun, listCourseRuns, type QuestionMatter } from "@/lib/catalog";
import { type KnownRun, QUESTION_KINDS, sampleQuestion } from "@/lib/question-files";
import type { QuestionKind } from "@/lib/quiz";

/** A run that a question may name, for a list to choose from. */
export interface RunToAsk {
  /** `lesson/run`. */
  readonly name: string;
  readonly shows: string;
  /** How it ends. */
  readonly status: string;
}

export function listRunsToAsk(): readonly RunToAsk[] {
  return listCourseRuns().map(({ name, shows, expect }) => ({ name, shows, status: expect.status }));
}

export function findKnownRun(name: string): KnownRun | undefined {
  return listCourseRuns().find((run) => run.name === name);
}

/** @returns what a question about a run shows beside its prompt, without what comes of it. */
export function findRunMatter(name: string | undefined): QuestionMatter | undefined {
  const run = name === undefined ? undefined : listCourseRuns().find((one) => one.name === name);
  return run && { definition: run.definition, run: { input: run.input, world: run.world } };
}

/** @returns a sample of each kind of question, as YAML; those about a run name one of the course. */
export function sampleTexts(): Readonly<Record<QuestionKind, string>> {
  const runs = listCourseRuns();
  const succeeding = runs.find(({ expect }) => expect.status === "SUCCEEDED" && expect.output !== undefined);
  const failing = runs.find((run) => run.expect.status === "FAILED" && placesIn(run) !== undefined);
  const places = failing && placesIn(failing);
  if (succeeding === undefined || failing === undefined || places === undefined)
    throw new Error("The course has no run to make samples of.");
  const given = {
    succeeding: { name: succeeding.name, output: succeeding.expect.output },
    failing: { name: failing.name, places },
  };
  return Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, sampleQuestion(kind, given)])) as Record<QuestionKind, string>;
}

/** Two states of a run's machine, as JSON pointers. */
function placesIn({ definition }: CourseRun): readonly [string, string] | undefined {
  const { States } = JSON.parse(definition) as { readonly States?: Readonly<Record<string, unknown>> };
  const [first, second] = Object.keys(States ?? {}).map((name) => `/States/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return first === undefined || second === undefined ? undefined : [first, second];
}
