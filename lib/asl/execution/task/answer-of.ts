import type { TaskState } from "../../definition/states";
import type { StateRun } from "../state-run";
import type { TaskAnswer } from "../task-world";
import type { TaskPlan } from "./task-events";

/** Asks the world outside how an attempt of a task ends. */
export function answerOf(state: TaskState, run: StateRun, plan: TaskPlan): TaskAnswer | Promise<TaskAnswer> {
  const { simulation, flow } = run;
  if (simulation.options.missingActivities?.includes(state.resource) === true) {
    throw run.runtimeError(`The activity ${state.resource} does not exist.`, "Create the activity, or mend its ARN.");
  }
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
