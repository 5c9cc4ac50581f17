import type { TaskState } from "../../definition/states";
import type { StateRun } from "../state-run";
import type { TaskAnswer, TaskRequest } from "../task-world";
import { nestedExecution } from "./nested-execution";
import type { TaskPlan } from "./task-events";
import type { TaskResource } from "./task-resource";

export interface Asking {
  readonly resource: TaskResource;
  readonly plan: TaskPlan;
}

/** Asks the world outside how an attempt of a task ends. */
export function answerOf(state: TaskState, run: StateRun, { resource, plan }: Asking): TaskAnswer | Promise<TaskAnswer> {
  const { simulation, flow } = run;
  if (simulation.options.missingActivities?.includes(state.resource) === true) {
    throw run.runtimeError(`The activity ${state.resource} does not exist.`, "Create the activity, or mend its ARN.");
  }
  const nested = nestedExecution(resource, plan.input, simulation);
  if (nested !== undefined) return nested;
  const { mapIndex } = flow.execution;
  const nowMs = simulation.clock.now();
  const attempt = run.retryCount + 1;
  const { resource: arn, name } = state;
  // Written out rather than spread together: this is asked a million times.
  const request: { -readonly [Field in keyof TaskRequest]: TaskRequest[Field] } =
    mapIndex === undefined
      ? { resource: arn, state: name, input: plan.input, attempt, nowMs }
      : { resource: arn, state: name, input: plan.input, attempt, nowMs, mapIndex };
  if (run.taskToken !== undefined) request.taskToken = run.taskToken;
  if (plan.credentials !== undefined) request.credentials = plan.credentials;
  return simulation.world.answer(request);
}
