import type { Json, JsonObject } from "../json/json";

type FieldType = "string" | "number" | "any";

/** Members a mocked Context Object may have, with the type of each. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  Execution: {
    Id: "string",
    Input: "any",
    Name: "string",
    RoleArn: "string",
    StartTime: "string",
    RedriveCount: "number",
    RedriveTime: "string",
  },
  State: { EnteredTime: "string", Name: "string", RetryCount: "number" },
  StateMachine: { Id: "string", Name: "string" },
  Task: { Token: "string" },
};

const PREFIX = "Invalid Context object provided:";

/**
 * Checks the Context Object given to TestState.
 *
 * @param hasTaskToken - whether the state is a Task of the `.sync` or `.waitForTaskToken` pattern.
 * @returns AWS's message about the first fault, or undefined.
 */
export function checkContext(context: Json, hasTaskToken: boolean): string | undefined {
  if (!isObject(context)) return `${PREFIX} Context must be a JSON object`;
  for (const [field, value] of Object.entries(context)) {
    const fault = fieldFault(field, value, hasTaskToken);
    if (fault !== undefined) return `${PREFIX} ${fault}`;
  }
  return undefined;
}

function fieldFault(field: string, value: Json, hasTaskToken: boolean): string | undefined {
  if (field === "Map") return "'Map' field is not supported when mocking a Context object";
  const members = Object.hasOwn(ALLOWED, field) ? ALLOWED[field] : undefined;
  if (members === undefined) return `Field '${field}' is not allowed`;
  if (!isObject(value)) return `${field} must be an object`;
  if (field === "Task" && !hasTaskToken) {
    return "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern";
  }
  return memberFault(field, value, members);
}

function memberFault(field: string, value: JsonObject, members: Readonly<Record<string, FieldType>>): string | undefined {
  for (const [name, member] of Object.entries(value)) {
    const type = Object.hasOwn(members, name) ? members[name] : undefined;
    if (type === undefined) return `Field '${name}' is not allowed`;
    if (type !== "any" && typeof member !== type) return `${field}.${name} must be a ${type}`;
  }
  return undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
