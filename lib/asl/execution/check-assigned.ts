import { byteLength, mostBytes } from "../history/byte-length";
import type { Json, JsonObject } from "../json/json";
import type { StateRun } from "./state-run";

/** AWS's quotas in UTF-8 bytes of JSON text. @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html */
const ASSIGN_BYTES = 262_144;
const EXECUTION_BYTES = 10 * 1024 * 1024;
/** So many variables stay within the quota of the execution, however large each may be. */
const ALWAYS_FIT = EXECUTION_BYTES / ASSIGN_BYTES;

/**
 * Holds what a state assigns to the quotas of variables: of each, of one Assign, and of all in sight together.
 * @throws StatesError, as for a payload that is too big: a Retrier or Catcher may take it.
 */
export function checkAssigned(assigned: JsonObject, run: StateRun): void {
  if (mostBytes(assigned, ASSIGN_BYTES) > ASSIGN_BYTES) checkAssign(assigned, run);
  const { variables } = run.flow;
  if (variables.count + Object.keys(assigned).length > ALWAYS_FIT) checkExecution({ ...variables.visible(), ...assigned }, run);
}

function checkAssign(assigned: JsonObject, run: StateRun): void {
  let total = 0;
  for (const [name, value] of Object.entries(assigned)) {
    const bytes = bytesOf(value);
    total += bytes;
    if (bytes > ASSIGN_BYTES)
      throw exceeded(run, `The variable '${name}' would hold ${told(bytes)}; the limit is ${told(ASSIGN_BYTES)} for each variable.`);
  }
  if (total > ASSIGN_BYTES)
    throw exceeded(run, `Its Assign would set ${told(total)} in all; the limit is ${told(ASSIGN_BYTES)} for each Assign.`);
}

function checkExecution(variables: JsonObject, run: StateRun): void {
  if (mostBytes(variables, EXECUTION_BYTES) <= EXECUTION_BYTES) return;
  const total = Object.values(variables).reduce<number>((sum, value) => sum + bytesOf(value), 0);
  if (total > EXECUTION_BYTES)
    throw exceeded(run, `The variables would hold ${told(total)} together; the limit is ${told(EXECUTION_BYTES)} for each execution.`);
}

function bytesOf(value: Json): number {
  return byteLength(JSON.stringify(value));
}

function told(bytes: number): string {
  return `${bytes.toLocaleString("en-US")} bytes`;
}

function exceeded(run: StateRun, cause: string): Error {
  return run.failure("States.DataLimitExceeded", cause, "Keep in variables what is small: store what is big elsewhere, and keep its key.");
}
