import { isDistributed } from "../source/is-distributed";
import { isExpress } from "../source/is-express";
import type { SourceState } from "../source/source-definition";
import { taskResource } from "../source/task-resource";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/**
 * An Express machine calls and gets an answer, no more: no activity, no `.sync`, no `.waitForTaskToken`, no distributed Map.
 * A distributed Map's Express children are held to the same.
 */
export const expressLimits: Rule = function* (definition) {
  for (const state of definition.states) {
    if (!isExpress(state, definition)) continue;
    yield* judgeTask(state);
    if (state.type === "Map" && isDistributed(state)) yield distributed(state);
  }
};

function* judgeTask({ at, type, fields }: SourceState): Iterable<Finding> {
  const arn = fields["Resource"];
  if (type !== "Task" || typeof arn !== "string") return;
  const place = `${at}/Resource`;
  if (taskResource(arn).kind === "activity") {
    yield failure(place, "Express state machine does not support Activity ARN", "Use a Standard workflow, or call a function instead.");
  } else if (/\.sync(:2)?$/.test(arn)) {
    yield failure(
      place,
      "Express state machine does not support '.sync' service integration",
      "Use a Standard workflow, or leave '.sync' off and do not wait for the job.",
    );
  } else if (arn.endsWith(".waitForTaskToken")) {
    // The blank before the end is AWS's.
    const message = "Express state machine does not support '.waitForTaskToken' service integration ";
    yield failure(place, message, "Use a Standard workflow: only there an execution waits for a token to come back.");
  }
}

function distributed(state: SourceState): Finding {
  const processor = state.fields["ItemProcessor"] === undefined ? "Iterator" : "ItemProcessor";
  return failure(
    `${state.at}/${processor}/ProcessorConfig/Mode`,
    "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
    "Use INLINE here, or a Standard workflow.",
  );
}
