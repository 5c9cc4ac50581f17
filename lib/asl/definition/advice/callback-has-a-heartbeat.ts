import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { taskResource } from "../source/task-resource";

/** Whoever holds a task token, or works on an activity, says now and then that it is still there. */
export const callbackHasAHeartbeat: Rule = function* (definition) {
  for (const { at, name, type, fields } of definition.states) {
    const arn = fields["Resource"];
    if (type !== "Task" || typeof arn !== "string") continue;
    if (!arn.endsWith(".waitForTaskToken") && taskResource(arn).kind !== "activity") continue;
    if (fields["HeartbeatSeconds"] !== undefined || fields["HeartbeatSecondsPath"] !== undefined) continue;
    const message = `The Task '${name}' waits for a callback without a heartbeat: a worker that died is noticed only when the timeout is up`;
    const mend = "Add 'HeartbeatSeconds', and have the worker call SendTaskHeartbeat more often than that.";
    yield advice("ADVICE_NO_HEARTBEAT", at, message, mend);
  }
};
