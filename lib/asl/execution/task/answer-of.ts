import type { TaskState } from "../../definition/states";
import type { StateRun } from "../state-run";
import type { TaskAnswer } from "../task-world";
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
  return simulation.world.answer({
    resource: state.resource,
    state: state.name,
    input: plan.input,
    attempt: run.retryCount + 1,
    nowMs: simulation.clock.now(),
    ...(run.taskToken === undefined ? {} : { taskToken: run.taskToken }),
    ...(plan.credentials === undefined ? {} : { credentials: plan.credentials }),
    ...(flow.execution.mapIndex === undefined ? {} : { mapIndex: flow.execution.mapIndex }),
  });
}
