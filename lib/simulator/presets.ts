import type { JsonObject } from "@/lib/asl";
import { defaultAnswer } from "./default-answer";
import { isObject } from "./is-object";

/** A turn that every integration should survive, one press away. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** @returns the answers of the named resource, turned so; what they say besides stays. */
  readonly turn: (answers: readonly JsonObject[], name: string) => readonly JsonObject[];
}

const SLOW = "30s";

export const PRESETS: readonly Preset[] = [
  {
    id: "throttle-twice",
    label: "Throttle twice",
    meaning: "The first two calls are throttled, the third is answered.",
    turn: (answers, name) => [{ throws: throttling(name), times: 2 }, ...withoutThrottling(answers, name)],
  },
  {
    id: "five-percent",
    label: "5 % fail",
    meaning: "One call in twenty fails, drawn from the seed.",
    turn: (answers, name) =>
      answering(answers, name).map((answer) =>
        "returns" in answer
          ? { ...without(answer, ["failEvery"]), throws: answer["throws"] ?? unavailable(name), failureRate: 0.05 }
          : answer,
      ),
  },
  {
    id: "slow",
    label: "Slow",
    meaning: `Every answer takes ${SLOW}: look for the timeout.`,
    turn: (answers, name) => answering(answers, name).map((answer) => (answer["never"] === true ? answer : { ...answer, takes: SLOW })),
  },
  {
    id: "hang",
    label: "Hang",
    meaning: "No answer ever comes; only TimeoutSeconds or HeartbeatSeconds ends the task.",
    turn: () => [{ never: true }],
  },
  {
    id: "malformed",
    label: "Malformed answer",
    meaning: "Text comes where an object was expected.",
    turn: () => [{ returns: "<html>502 Bad Gateway</html>" }],
  },
  {
    id: "fail",
    label: "Always fail",
    meaning: "Every call fails.",
    turn: (_answers, name) => [{ throws: unavailable(name) }],
  },
  { id: "default", label: "Answer well", meaning: "Back to a plain answer.", turn: (_answers, name) => [defaultAnswer(name)] },
];

function isFunction(name: string): boolean {
  return !name.includes(":") || name.startsWith("lambda:") || name.includes(":function:");
}

/** The service as errors spell it: `dynamodb:putItem` fails with `DynamoDB.…`. */
const SPELLING: Readonly<Record<string, string>> = {
  dynamodb: "DynamoDB",
  sqs: "SQS",
  sns: "SNS",
  s3: "S3",
  ecs: "ECS",
  glue: "Glue",
  athena: "Athena",
  states: "StepFunctions",
  events: "EventBridge",
  batch: "Batch",
};

function service(name: string): string {
  const plain = name.replace(/^aws-sdk:/, "").split(":")[0] ?? name;
  return SPELLING[plain] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

function throttling(name: string): JsonObject {
  return isFunction(name)
    ? { error: "Lambda.TooManyRequestsException", cause: "Rate Exceeded." }
    : { error: `${service(name)}.ThrottlingException`, cause: "Rate exceeded" };
}

function unavailable(name: string): JsonObject {
  return isFunction(name)
    ? { error: "Lambda.ServiceException", cause: "The Lambda service encountered an internal error." }
    : { error: `${service(name)}.InternalServerError`, cause: "The service could not answer just now." };
}

/** At least one answer that returns something. */
function answering(answers: readonly JsonObject[], name: string): readonly JsonObject[] {
  return answers.some((answer) => "returns" in answer) ? answers : [defaultAnswer(name)];
}

function withoutThrottling(answers: readonly JsonObject[], name: string): readonly JsonObject[] {
  const { error } = throttling(name);
  return answering(answers, name).filter(({ throws, returns }) => returns !== undefined || !isObject(throws) || throws["error"] !== error);
}

function without(answer: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !fields.includes(key)));
}
