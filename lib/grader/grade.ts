import { parseDefinition, type Diagnostic, type Json } from "@/lib/asl";
import { type OnQuery, runInSimulator, type RunReply } from "@/lib/simulator";
import type { Finding, TestRun } from "./assertion-kind";
import { checkExpectation } from "./assertions";
import type { Divergence } from "./divergence/divergence";
import type { ExerciseFile, ExerciseTest } from "./exercise";

/** What grading needs of an exercise; a browser has it with the shown tests alone. */
export type GradedExercise = Pick<ExerciseFile, "workflowType" | "tests">;

/** The judgement on one test. */
export interface TestVerdict {
  readonly name: string;
  readonly purpose: string;
  readonly task: string;
  readonly visibility: ExerciseTest["visibility"];
  readonly passed: boolean;
  /** What it is worth, and what was got. */
  readonly maxPoints: number;
  readonly points: number;
  /** Why it failed; empty when it passed. */
  readonly findings: readonly Finding[];
  /** Where the run first parts from the reference run; from the server alone. */
  readonly divergence?: Divergence;
  /** What people believe who get it wrong in this way, where that is known; from the server alone. */
  readonly misconception?: string;
}

/** Four outcomes, never mixed. */
export type Grade =
  /** `score` and `maxScore` are points. */
  | { readonly outcome: "passed" | "failed"; readonly score: number; readonly maxScore: number; readonly tests: readonly TestVerdict[] }
  /** It does not parse or validate: nothing ran, and no attempt counts. */
  | { readonly outcome: "invalid"; readonly diagnostics: readonly Diagnostic[] }
  /** Ours: the exercise or the simulator failed, whatever the learner wrote. */
  | { readonly outcome: "fault"; readonly message: string };

const SEED = 1;

/**
 * Grades a definition against every test of an exercise. Pure: equal arguments give an equal grade, to the byte.
 *
 * @param definition - the learner's text.
 * @param onQuery - told of each JSONata expression before it is evaluated.
 * @returns never rejects; a failure of ours is the outcome `fault`.
 */
export async function grade(exercise: GradedExercise, definition: string, onQuery?: OnQuery): Promise<Grade> {
  try {
    const { machine, diagnostics } = parseDefinition(definition, { type: exercise.workflowType });
    if (!machine) return { outcome: "invalid", diagnostics };
    const tests: TestVerdict[] = [];
    for (const test of exercise.tests) tests.push(await judge(test, exercise, { definition, onQuery }));
    const score = sum(tests.map((test) => test.points));
    const maxScore = sum(tests.map((test) => test.maxPoints));
    return { outcome: tests.every((test) => test.passed) ? "passed" : "failed", score, maxScore, tests };
  } catch (fault) {
    return { outcome: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** What is graded, and how its runs are watched over. */
interface Graded {
  readonly definition: string;
  readonly onQuery?: OnQuery | undefined;
  /** Transitions after which a run is stopped, and has failed; the simulator's own bound by default. */
  readonly mostTransitions?: number | undefined;
}

/** @throws Error when the simulator or the exercise fails. */
async function judge(test: ExerciseTest, exercise: GradedExercise, graded: Graded): Promise<TestVerdict> {
  let findings: readonly Finding[] = [];
  for (let run = 0; run < test.runs && findings.length === 0; run++) {
    findings = await findingsOf(test, graded.definition, await runTest(test, exercise, { ...graded, run }));
  }
  const { name, purpose, task, visibility, points: maxPoints } = test;
  const passed = findings.length === 0;
  return { name, purpose, task, visibility, passed, maxPoints, points: passed ? maxPoints : 0, findings };
}

/**
 * @returns why a valid definition fails a test, one sentence each; empty when it passes.
 * @throws Error when the simulator or the exercise fails.
 */
export async function messagesOf(test: ExerciseTest, exercise: GradedExercise, graded: Graded): Promise<readonly string[]> {
  return (await judge(test, exercise, graded)).findings.map(({ message }) => message);
}

/** Runs a definition as a test does. @param run - which of the test's runs, from 0: each has its own seed. */
export function runTest(
  test: ExerciseTest,
  exercise: GradedExercise,
  { definition, run, onQuery, mostTransitions: transitions }: Graded & { readonly run: number },
): Promise<RunReply> {
  const { input, world, redrive } = test;
  const { workflowType: type } = exercise;
  const limits = transitions !== undefined && { limits: { transitions } };
  return runInSimulator({ definition, input, world, type, seed: SEED + run, ...limits, ...(redrive && { redrive }) }, onQuery);
}

async function findingsOf(test: ExerciseTest, definition: string, reply: RunReply): Promise<readonly Finding[]> {
  switch (reply.kind) {
    case "fault":
      throw new Error(reply.message);
    case "diagnostics":
      throw new Error("A definition that was valid a moment ago is not: the parser is at fault.");
    case "limit":
      return [{ message: reply.message, expected: "an execution that ends", actual: reply.limit }];
    case "result": {
      const { result, log, diagnostics } = reply;
      const findings = await allFindings(test, { result, log, diagnostics, source: JSON.parse(definition) as Json });
      return findings.length === 0 ? [] : [...unknownResources(reply), ...findings];
    }
  }
}

async function allFindings(test: ExerciseTest, run: TestRun): Promise<readonly Finding[]> {
  const found = await Promise.all(test.expect.map(({ kind, expected }) => checkExpectation(kind, expected, run)));
  return found.flat();
}

/** A call of something that is not there is most often a slip in an ARN, and explains the rest. */
function unknownResources({ log }: Extract<RunReply, { kind: "result" }>): readonly Finding[] {
  return log.unknown.slice(0, 1).map(({ resource, state, nearest }) => ({
    message: `State "${state}" calls ${resource}, which does not exist here.${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`,
    expected: nearest ?? null,
    actual: resource,
    state,
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
