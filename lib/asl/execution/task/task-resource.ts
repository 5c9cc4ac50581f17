import type { TaskState } from "../../definition/states";

/** How long a task of an integration waits: for the request, for the job, or for somebody to bring its token back. */
export type IntegrationPattern = "requestResponse" | "sync" | "waitForTaskToken";

/** A Resource, read. */
export type TaskResource =
  | { readonly kind: "lambda"; readonly arn: string }
  | { readonly kind: "activity"; readonly arn: string }
  | {
      readonly kind: "integration";
      /** `sqs`, `aws-sdk:dynamodb`: as the history's `resourceType`. */
      readonly resourceType: string;
      /** `sendMessage.waitForTaskToken`: as the history's `resource`. */
      readonly resource: string;
      readonly pattern: IntegrationPattern;
    };

const READ = new WeakMap<TaskState, TaskResource | undefined>();

/** The Resource of a Task, read once. @returns undefined for an ARN of none of the kinds that a Task takes. */
export function resourceOf(state: TaskState): TaskResource | undefined {
  const read = READ.get(state);
  if (read !== undefined) return read;
  const resource = taskResource(state.resource);
  READ.set(state, resource);
  return resource;
}

/** @returns undefined for an ARN of none of the kinds that a Task takes. */
function taskResource(arn: string): TaskResource | undefined {
  const parts = arn.split(":");
  if (parts.length < 6) return undefined;
  const [, , service, region, , kind = ""] = parts;
  if (service === "lambda") return { kind: "lambda", arn };
  if (service !== "states") return undefined;
  if (kind === "activity") return { kind: "activity", arn };
  return region === "" && parts.length >= 7 ? integration(parts.slice(5)) : undefined;
}

function integration(parts: readonly string[]): TaskResource {
  const typeParts = parts[0] === "aws-sdk" ? 2 : 1;
  const resource = parts.slice(typeParts).join(":");
  return { kind: "integration", resourceType: parts.slice(0, typeParts).join(":"), resource, pattern: patternOf(resource) };
}

function patternOf(resource: string): IntegrationPattern {
  if (resource.endsWith(".waitForTaskToken")) return "waitForTaskToken";
  return /[.]sync(:2)?$/.test(resource) ? "sync" : "requestResponse";
}
