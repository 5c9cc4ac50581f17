import { parseDefinition, runExecution, type ExecutionResult, type Json, type TaskWorld } from "@/lib/asl";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:f";

/** A Task that calls a Lambda function. */
export function lambdaTask(more: object = {}): object {
  return { Type: "Task", Resource: LAMBDA, ...more };
}

/** Runs a definition as the workbench does, for the tables of tests. */
export async function runForTest(definition: object, tasks: TaskWorld, input: Json = {}): Promise<ExecutionResult> {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
  if (machine === undefined) throw new Error(JSON.stringify(diagnostics));
  return await runExecution(machine, input, { startTimeMs: 0, seed: 1, tasks, trace: true });
}
