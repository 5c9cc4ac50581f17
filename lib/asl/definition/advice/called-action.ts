import type { SourceState } from "../source/source-definition";

const CALLED = /^arn:[^:]+:states:::(?:aws-sdk:)?([a-z0-9-]+):(\w+)/;
/** Services that the SDK integrations call by another name than the optimized ones do. */
const SDK_NAMES: Readonly<Record<string, string>> = { sfn: "states", eventbridge: "events", emr: "elasticmapreduce" };

/** `service:action` of what a Task calls, by an optimized or an SDK integration alike; undefined for functions and activities. */
export function calledAction({ type, fields }: SourceState): string | undefined {
  const arn = fields["Resource"];
  const found = type === "Task" && typeof arn === "string" ? CALLED.exec(arn) : null;
  if (found === null) return undefined;
  const [, service = "", action = ""] = found;
  return `${Object.hasOwn(SDK_NAMES, service) ? (SDK_NAMES[service] ?? service) : service}:${action}`;
}
