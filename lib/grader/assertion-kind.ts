import type { ExecutionResult, Diagnostic, Json } from "@/lib/asl";
import type { WorldLog } from "@/lib/simulator";
import type { z } from "zod";

/** Everything a test may judge: one run of the learner's machine, and the machine as written. */
export interface TestRun {
  readonly result: ExecutionResult;
  readonly log: WorldLog;
  /** The definition as data. */
  readonly source: Json;
  /** Warnings of the parser. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One thing that was not as expected, in words and as data for a side-by-side view. */
export interface Finding {
  /** A sentence: what was expected and what happened, and where. */
  readonly message: string;
  readonly expected: Json;
  readonly actual: Json;
  /** The state concerned, where one is. */
  readonly state?: string;
}

/** A kind of expectation: its data in `exercise.yaml`, and its check. A check says nothing when all is well. */
export interface AssertionKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly check: (expected: z.output<Schema>, run: TestRun) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** Ties a schema to its check, so that the check's types follow from the schema. */
export function assertionKind<Schema extends z.ZodType>(schema: Schema, check: AssertionKind<Schema>["check"]): AssertionKind<Schema> {
  return { schema, check };
}
