import type { Json, JsonObject } from "../json/json";
import type { ResponseShape } from "./response-shape";
import { SERVICE_RESPONSES } from "./service-responses";
import type { FieldValidationMode } from "./test-state-request";

/**
 * Holds a mocked result against the response shape of the service a Task calls.
 *
 * @param resource - the Task's Resource ARN; one without a known shape accepts everything.
 * @param mode - STRICT wants required fields too, PRESENT looks only at what is there, NONE at nothing.
 * @returns AWS's message about the first field at fault, or undefined.
 */
export function checkMockResult(resource: string, result: Json, mode: FieldValidationMode): string | undefined {
  const shape = mode === "NONE" ? undefined : SERVICE_RESPONSES.get(serviceAction(resource));
  if (shape === undefined) return undefined;
  const fault = faultOf("result", result, { shape, wantsRequired: mode === "STRICT" });
  return fault === undefined ? undefined : `Mock result schema validation error: ${fault}`;
}

/** `arn:aws:states:::aws-sdk:kms:encrypt` and `arn:aws:states:::dynamodb:putItem.sync` name `service:action`. */
function serviceAction(resource: string): string {
  const integration = /^arn:aws[^:]*:states:[^:]*:[^:]*:(?:aws-sdk:)?(.+)$/.exec(resource)?.[1] ?? "";
  return integration.replace(/[.](sync(:2)?|waitForTaskToken)$/, "");
}

interface Expected {
  readonly shape: ResponseShape;
  readonly wantsRequired: boolean;
}

/** Is the value of the shape's JSON type, and how AWS words it when it is not. */
const JSON_TYPES: Readonly<Record<ResponseShape["type"], { readonly words: string; readonly accepts: (value: Json) => boolean }>> = {
  any: { words: "any value", accepts: () => true },
  string: { words: "a string", accepts: (value) => typeof value === "string" },
  number: { words: "a number", accepts: (value) => typeof value === "number" },
  boolean: { words: "a boolean", accepts: (value) => typeof value === "boolean" },
  array: { words: "an array", accepts: Array.isArray },
  map: { words: "an object", accepts: isObject },
  object: { words: "an object", accepts: isObject },
};

function faultOf(field: string, value: Json, expected: Expected): string | undefined {
  const { shape } = expected;
  const { words, accepts } = JSON_TYPES[shape.type];
  if (!accepts(value)) return `Field '${field}' must be ${words}`;
  if (shape.type === "string") return stringFault(field, value, shape);
  if (shape.type === "array" && Array.isArray(value)) {
    return firstFault(
      value.map((item: Json) => [field, item, shape.items]),
      expected,
    );
  }
  if (!isObject(value)) return undefined;
  if (shape.type === "object") return objectFault(value, shape, expected);
  return shape.type === "map"
    ? firstFault(
        Object.entries(value).map(([key, member]) => [key, member, shape.values]),
        expected,
      )
    : undefined;
}

function stringFault(field: string, value: Json, shape: Extract<ResponseShape, { type: "string" }>): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value.length < (shape.minLength ?? 0)) return `Field '${field}' is smaller than the minimum length`;
  if (shape.values && !shape.values.includes(value)) return `Field '${field}' is not an expected value`;
  return undefined;
}

/** Fields beyond the shape are let pass, as AWS does. */
function objectFault(value: JsonObject, shape: Extract<ResponseShape, { type: "object" }>, expected: Expected): string | undefined {
  const missing = expected.wantsRequired ? shape.required.find((name) => !Object.hasOwn(value, name)) : undefined;
  if (missing !== undefined) return `Required field '${missing}' is missing`;
  const known = Object.entries(shape.fields).flatMap(([name, field]): [string, Json, ResponseShape][] => {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    return member === undefined ? [] : [[name, member, field]];
  });
  return firstFault(known, expected);
}

function firstFault(members: readonly (readonly [string, Json, ResponseShape])[], expected: Expected): string | undefined {
  for (const [field, value, shape] of members) {
    const fault = faultOf(field, value, { ...expected, shape });
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
