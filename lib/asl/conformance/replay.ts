import { invalidDefinition, validateStateMachineDefinition } from "../definition/aws-report";
import { parseDefinition } from "../definition/parse-definition";
import { variableReferences } from "../definition/variable-references";
import type { Json } from "../json/json";
import { runExecution } from "../run-execution";
import { testState } from "../test-state";
import { asRecorded } from "./as-recorded";
import type { Comparator } from "./comparator";
import type { ExecutionCase, RecordedCase, TestStateCase, ValidationCase } from "./recorded-case";
import { scriptedWorld } from "./scripted-world";

/** The account of the recordings. */
const ACCOUNT = "111111111111";
/** For cases that do not say when they ran. */
const START = "2024-11-20T00:00:00Z";

/** Runs a recorded case on our side. @returns what the comparator takes for AWS's answer. */
export async function replay(recorded: RecordedCase, comparator: Comparator): Promise<unknown> {
  switch (recorded.kind) {
    case "execution":
      return await replayExecution(recorded, comparator);
    case "test-state":
      return await replayTestState(recorded, comparator);
    case "validation":
      return replayValidation(recorded);
  }
}

function definitionText({ definition, definitionText: text }: RecordedCase): string {
  return text ?? JSON.stringify(definition);
}

function inputOf({ input, inputText }: RecordedCase): Json {
  return inputText === undefined ? (input ?? {}) : (JSON.parse(inputText) as Json);
}

async function replayExecution(recorded: ExecutionCase, comparator: Comparator): Promise<unknown> {
  const { workflowType, clock, context = {}, missingActivities, stopExecution } = recorded;
  const { machine, diagnostics } = parseDefinition(definitionText(recorded), { type: workflowType });
  if (machine === undefined) return { refused: diagnostics.filter(({ severity }) => severity === "ERROR") };
  const execution = context.Execution;
  const started = typeof execution === "object" && execution !== null && "StartTime" in execution ? execution.StartTime : undefined;
  const result = await runExecution(machine, inputOf(recorded), {
    startTimeMs: Date.parse(clock ?? (typeof started === "string" ? started : START)),
    seed: 1,
    type: workflowType,
    tasks: scriptedWorld(recorded, comparator),
    context,
    ...(missingActivities === undefined ? {} : { missingActivities }),
    ...(stopExecution === undefined ? {} : { stop: stopExecution }),
  });
  const wasScrambled = recorded.expected.eventsScrambled === true;
  return { ...result, events: wasScrambled ? asRecorded(result.history) : result.history };
}

async function replayTestState(recorded: TestStateCase, comparator: Comparator): Promise<unknown> {
  const { roleArnGiven, ...request } = recorded.testState;
  return await testState({
    ...request,
    definition: definitionText(recorded),
    input: inputOf(recorded),
    account: ACCOUNT,
    tasks: scriptedWorld(recorded, comparator),
    ...(roleArnGiven === true ? { roleArn: `arn:aws:iam::${ACCOUNT}:role/tester` } : {}),
  });
}

function replayValidation(recorded: ValidationCase): unknown {
  const text = definitionText(recorded);
  const type = recorded.workflowType;
  if (recorded.api === "ValidateStateMachineDefinition") {
    const { result, diagnostics } = validateStateMachineDefinition(text, { type, severity: "WARNING" });
    return { valid: result === "OK", diagnostics };
  }
  const error = invalidDefinition(text, type);
  return error === undefined ? { valid: true, variableReferences: variableReferences(text) } : { valid: false, error };
}
