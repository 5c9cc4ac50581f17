import { type GradedExercise, runTest } from "./grade";
import { priceOfExpressRun, priceOfRun } from "./price-of-run";

/** What a definition uses in one test. */
export interface Figures {
  readonly test: string;
  /** Dollars at list price for a million such runs. */
  readonly dollarsPerMillion: number;
  /** State transitions, as Standard bills them. */
  readonly transitions: number;
  /** Milliseconds of virtual time from start to end. */
  readonly durationMs: number;
  readonly status: string;
}

const MILLION = 1_000_000;
const CENTS = 100;

/**
 * Runs a definition in every test and reads off what it used.
 * @throws Error when the simulator or a world fails, or the definition is not valid: ask for measures of what passed.
 */
export async function measure(exercise: GradedExercise, definition: string): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  const price = exercise.workflowType === "EXPRESS" ? priceOfExpressRun : priceOfRun;
  for (const test of exercise.tests) {
    const reply = await runTest(test, exercise, { definition, run: 0 });
    if (reply.kind !== "result" && reply.kind !== "limit") throw new Error(`It could not be measured: ${reply.kind}.`);
    const { result } = reply;
    figures.push({
      test: test.name,
      dollarsPerMillion: Math.round(price(result) * MILLION * CENTS) / CENTS,
      transitions: result.statistics.transitions,
      durationMs: result.stopMs - result.startMs,
      status: result.status,
    });
  }
  return figures;
}
