import type { Json, JsonObject } from "../../json/json";
import type { ExecutionOptions } from "../execution-options";
import type { ExecutionResult } from "../execution-result";
import { type Simulation, LimitReached } from "../simulation";
import type { TaskAnswer } from "../task-world";
import type { TaskResource } from "./task-resource";

/** How a task starts another state machine: and goes on, or waits for its end. */
type Start = "requestResponse" | "sync" | "sync:2" | "syncExpress";

const STARTS: Readonly<Record<string, Start>> = {
  "states:startExecution": "requestResponse",
  "states:startExecution.sync": "sync",
  "states:startExecution.sync:2": "sync:2",
  "aws-sdk:sfn:startExecution": "requestResponse",
  "aws-sdk:sfn:startSyncExecution": "syncExpress",
};
const MAX_DEPTH = 8;

/**
 * Runs the state machine that a task starts, where the world has it.
 * @returns undefined where the task starts none, or the world does not know it and answers for it.
 */
export function nestedExecution(
  resource: TaskResource,
  parameters: Json,
  simulation: Simulation,
): TaskAnswer | Promise<TaskAnswer> | undefined {
  const start = resource.kind === "integration" ? STARTS[`${resource.resourceType}:${resource.resource}`] : undefined;
  if (start === undefined || !isObject(parameters)) return undefined;
  const arn = parameters["StateMachineArn"];
  const child = typeof arn === "string" ? simulation.world.stateMachine?.(arn) : undefined;
  if (child === undefined || typeof arn !== "string") return undefined;
  if (simulation.depth >= MAX_DEPTH) throw new LimitReached("transitions", `State machines start each other more than ${MAX_DEPTH} deep.`);
  const started = startOf(arn, parameters, simulation);
  const result = simulation.runMachine(child.machine, started.input, { ...started.options, type: child.type });
  const answer = (ended: ExecutionResult): TaskAnswer => answerFor(start, started, ended);
  return result instanceof Promise ? result.then(answer) : answer(result);
}

interface Started {
  readonly arn: string;
  readonly executionArn: string;
  readonly name: string;
  readonly input: Json;
  readonly options: ExecutionOptions;
}

function startOf(arn: string, parameters: JsonObject, simulation: Simulation): Started {
  const given = parameters["Name"];
  const name = typeof given === "string" ? given : simulation.random.uuid();
  const executionArn = `${arn.replace(":stateMachine:", ":execution:")}:${name}`;
  const { tasks, dispatchRates = true } = simulation.options;
  return {
    arn,
    executionArn,
    name,
    input: inputOf(parameters["Input"]),
    options: {
      startTimeMs: simulation.clock.now(),
      seed: Math.floor(simulation.random.next() * 2 ** 32),
      tasks,
      dispatchRates,
      context: { Execution: { Id: executionArn, Name: name }, StateMachine: { Id: arn, Name: arn.split(":").at(6) ?? "" } },
    },
  };
}

/** Input may be written as JSON text, as the API takes it, or as JSON. */
function inputOf(input: Json | undefined): Json {
  if (input === undefined) return {};
  if (typeof input !== "string") return input;
  try {
    return JSON.parse(input) as Json;
  } catch {
    return input;
  }
}

function answerFor(start: Start, started: Started, result: ExecutionResult): TaskAnswer {
  const submitted = { ExecutionArn: started.executionArn, StartDate: result.startMs };
  if (start === "requestResponse") return { kind: "succeeds", output: submitted };
  const afterMs = result.stopMs - result.startMs;
  const description = described(started, result, start);
  // An Express child that failed is an answer like any other: only its Status tells.
  if (start === "syncExpress") return { kind: "succeeds", output: description, afterMs };
  if (result.status === "SUCCEEDED") return { kind: "succeeds", output: description, afterMs, submitted };
  return { kind: "fails", error: "States.TaskFailed", cause: JSON.stringify(description), afterMs, submitted };
}

/** As DescribeExecution has it; only `.sync:2` gives the output as JSON rather than as text. */
function described(started: Started, result: ExecutionResult, start: Start): JsonObject {
  const { status, output, error, cause, startMs, stopMs } = result;
  const text = (value: Json): Json => (start === "sync:2" ? value : JSON.stringify(value));
  return {
    ExecutionArn: started.executionArn,
    Input: text(started.input),
    InputDetails: { Included: true },
    Name: started.name,
    ...(output === undefined ? {} : { Output: text(output), OutputDetails: { Included: true } }),
    ...(error === undefined || error === null ? {} : { Error: error }),
    ...(cause === undefined || cause === null ? {} : { Cause: cause }),
    StartDate: startMs,
    StateMachineArn: started.arn,
    Status: status,
    StopDate: stopMs,
  };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
