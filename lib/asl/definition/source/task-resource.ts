/** What a Task's Resource asks for. */
export type TaskResource =
  | { readonly kind: "function" | "activity" | "sdk" }
  /** `arn:aws:states:::service:action[.pattern]`. */
  | { readonly kind: "integration"; readonly service: string; readonly action: string; readonly pattern: IntegrationPattern }
  | { readonly kind: "unknown" | "malformed" };

export type IntegrationPattern = "request" | "sync" | "sync:2" | "token";

const ARN = /^arn:[^:]+:([^:]+):([^:]*):([^:]*):(.+)$/s;
const ACTION = /^([\w-]+):(\w+)(?:\.(sync|sync:2|waitForTaskToken))?$/;
const SDK = /^aws-sdk:[a-z0-9-]+:[a-zA-Z]\w*(?:\.waitForTaskToken)?$/;

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html */
export function taskResource(arn: string): TaskResource {
  const found = ARN.exec(arn);
  if (found === null) return { kind: "malformed" };
  const [, service, region, account, name = ""] = found;
  if (service === "lambda") return { kind: name.startsWith("function:") ? "function" : "unknown" };
  if (service !== "states") return { kind: "unknown" };
  if (name.startsWith("activity:")) return { kind: "activity" };
  return region === "" && account === "" ? called(name) : { kind: "unknown" };
}

function called(name: string): TaskResource {
  if (!name.startsWith("aws-sdk:")) return integration(name);
  return { kind: SDK.test(name) ? "sdk" : "unknown" };
}

function integration(name: string): TaskResource {
  const found = ACTION.exec(name);
  if (found === null) return { kind: "unknown" };
  const [, service = "", action = "", suffix] = found as readonly (string | undefined)[];
  return { kind: "integration", service, action, pattern: patternOf(suffix) };
}

function patternOf(suffix: string | undefined): IntegrationPattern {
  if (suffix === "sync" || suffix === "sync:2") return suffix;
  return suffix === undefined ? "request" : "token";
}
