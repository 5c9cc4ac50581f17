import { failure } from "./finding";
import type { Rule } from "./rule";

/** A heartbeat is due before the time is up. */
export const heartbeatBelowTimeout: Rule = function* (definition) {
  for (const { at, type, fields } of definition.states) {
    const { HeartbeatSeconds: heartbeat, TimeoutSeconds: timeout } = fields;
    if (type !== "Task" || typeof heartbeat !== "number" || typeof timeout !== "number" || heartbeat < timeout) continue;
    yield failure(
      `${at}/HeartbeatSeconds`,
      "HeartbeatSeconds must be smaller than TimeoutSeconds",
      `Write less than ${timeout}, or allow the task more time.`,
    );
  }
};
