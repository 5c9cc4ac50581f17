import type { Json } from "@/lib/asl";
import type { z } from "zod";
import type { AssertionKind, Finding, TestRun } from "../assertion-kind";
import { avoids } from "./avoids";
import { calls } from "./calls";
import { cause } from "./cause";
import { concurrency } from "./concurrency";
import { cost } from "./cost";
import { lacks, uses } from "./definition-rules";
import { duration } from "./duration";
import { error } from "./error";
import { events } from "./events";
import { mapRuns } from "./map-runs";
import { messages } from "./messages";
import { objects } from "./objects";
import { order } from "./order";
import { output } from "./output";
import { states } from "./states";
import { status } from "./status";
import { transitions } from "./transitions";
import { visits } from "./visits";
import { waits } from "./waits";
import { warnings } from "./warnings";

/** Every kind of expectation a test may have: one row each. */
const ASSERTIONS = {
  status,
  output,
  error,
  cause,
  calls,
  order,
  waits,
  visits,
  avoids,
  concurrency,
  mapRuns,
  duration,
  transitions,
  cost,
  events,
  objects,
  messages,
  uses,
  lacks,
  states,
  warnings,
} as const;

export type AssertionName = keyof typeof ASSERTIONS;

export const assertionNames = Object.keys(ASSERTIONS).filter(isAssertionName);

export function isAssertionName(name: string): name is AssertionName {
  return Object.hasOwn(ASSERTIONS, name);
}

/** @returns what is wrong with the data of an expectation, one line each; empty when it is well formed. */
export function expectationProblems(kind: AssertionName, expected: Json): readonly string[] {
  const parsed = ASSERTIONS[kind].schema.safeParse(expected);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [kind, ...path].join(".") + `: ${message}`);
}

/** @returns what was not as expected in a run. */
export async function checkExpectation(kind: AssertionName, expected: Json, run: TestRun): Promise<readonly Finding[]> {
  return parsedCheck<z.ZodType>(ASSERTIONS[kind], expected, run);
}

async function parsedCheck<Schema extends z.ZodType>(
  { schema, check }: AssertionKind<Schema>,
  expected: Json,
  run: TestRun,
): Promise<readonly Finding[]> {
  return check(schema.parse(expected), run);
}
