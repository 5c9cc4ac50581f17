import type { Json, JsonObject, TaskRequest } from "@/lib/asl";
import { isObject } from "./is-object";

/** What a Task reaches, whichever way it spells it. */
export interface ResourceTarget {
  /** The names a world may know it by, the most exact first. */
  readonly names: readonly string[];
  /** What the resource itself receives: for `lambda:invoke`, its Payload. */
  readonly payload: Json;
  /** Puts the resource's answer into the integration's response. */
  readonly wrap: (output: Json) => Json;
}

const LAMBDA_ARN = /^arn:aws[\w-]*:lambda:[^:]*:[^:]*:function:([^:]+)(?::[^:]+)?$/;
const ACTIVITY_ARN = /^arn:aws[\w-]*:states:[^:]+:[^:]+:activity:(.+)$/;
const INTEGRATION_ARN = /^arn:aws[\w-]*:states:[^:]*:[^:]*:((?:aws-sdk:)?[\w-]+:[\w-]+)(\.[\w:.]+)?$/;

/** Parameters that name the thing a service call is about; of a URL or ARN, the last part counts. */
const TARGET_FIELDS = [
  "FunctionName",
  "QueueUrl",
  "TopicArn",
  "TableName",
  "JobName",
  "StateMachineArn",
  "JobDefinition",
  "Bucket",
  "CrawlerName",
];

export function resourceTarget({ resource, input }: Pick<TaskRequest, "resource" | "input">): ResourceTarget {
  const lambda = LAMBDA_ARN.exec(resource)?.[1];
  if (lambda !== undefined) return { names: [resource, lambda], payload: input, wrap: unchanged };
  const activity = ACTIVITY_ARN.exec(resource)?.[1];
  if (activity !== undefined) return { names: [resource, activity], payload: input, wrap: unchanged };
  const [, call, pattern] = INTEGRATION_ARN.exec(resource) ?? [];
  if (call === undefined) return { names: [resource], payload: input, wrap: unchanged };
  const plain = call.replace(/^aws-sdk:/, "");
  const parameters = isObject(input) ? input : {};
  if (plain === "lambda:invoke") return lambdaInvoke(resource, parameters, { viaSdk: call !== plain, isCallback: pattern !== undefined });
  const target = targetOf(parameters);
  const names = [resource, ...(target === undefined ? [] : [`${call}:${target}`, `${plain}:${target}`]), call, plain];
  return { names: [...new Set(names)], payload: input, wrap: unchanged };
}

interface InvokeStyle {
  readonly viaSdk: boolean;
  /** With a task token the answer is what SendTaskSuccess sent: bare. */
  readonly isCallback: boolean;
}

function lambdaInvoke(resource: string, parameters: JsonObject, style: InvokeStyle): ResourceTarget {
  const named = parameters["FunctionName"];
  const name = typeof named === "string" ? (LAMBDA_ARN.exec(named)?.[1] ?? named.split(":")[0] ?? named) : undefined;
  return {
    names: [...(typeof named === "string" ? [named] : []), ...(name === undefined ? [] : [name]), "lambda:invoke", resource],
    payload: parameters["Payload"] ?? {},
    wrap: style.isCallback ? unchanged : (output) => invokeResponse(style.viaSdk ? JSON.stringify(output) : output),
  };
}

/** The optimized integration's response, HTTP headers left out. */
function invokeResponse(payload: Json): Json {
  return { ExecutedVersion: "$LATEST", Payload: payload, SdkHttpMetadata: { HttpStatusCode: 200 }, StatusCode: 200 };
}

function targetOf(parameters: JsonObject): string | undefined {
  for (const field of TARGET_FIELDS) {
    const value = parameters[field];
    if (typeof value === "string") return value.split(/[/:]/).at(-1);
  }
  return undefined;
}

function unchanged(output: Json): Json {
  return output;
}
