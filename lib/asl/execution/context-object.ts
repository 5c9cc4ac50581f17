import type { Json, JsonObject } from "../json/json";

/** Who an execution is, as its Context Object tells. */
export interface ExecutionIdentity {
  readonly execution: JsonObject;
  readonly stateMachine: JsonObject;
  readonly region: string;
  readonly account: string;
  readonly stateMachineName: string;
  readonly roleArn: string;
}

const ACCOUNT = "123456789012";
const REGION = "us-east-1";
/** Express executions have an id of their own behind the name. */
const EXPRESS_RUN = "00000000-0000-4000-8000-000000000000";

/**
 * Makes up what `given` leaves out: names, ids, role and start time.
 * @param given - the `context` of the execution's options, in the Context Object's own shape.
 */
export function executionIdentity(
  given: JsonObject,
  made: { readonly startTimeMs: number; readonly isExpress: boolean; readonly input: Json },
): ExecutionIdentity {
  const machine = objectAt(given, "StateMachine");
  const machineName = nameOf(machine);
  const stateMachine = {
    Id: stringAt(machine, "Id") ?? `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:${machineName}`,
    Name: machineName,
  };
  const execution = objectAt(given, "Execution");
  const { region, account } = placeOf([stateMachine.Id, stringAt(execution, "Id")]);
  const name = stringAt(execution, "Name") ?? "execution";
  const id = made.isExpress ? `express:${machineName}:${name}:${EXPRESS_RUN}` : `execution:${machineName}:${name}`;
  const roleArn = stringAt(execution, "RoleArn") ?? `arn:aws:iam::${account}:role/StepFunctionsRole`;
  return {
    region,
    account,
    stateMachineName: machineName,
    stateMachine,
    roleArn,
    execution: {
      ...(Object.keys(execution).length === 0 ? { RedriveCount: 0 } : {}),
      Id: `arn:aws:states:${region}:${account}:${id}`,
      Name: name,
      RoleArn: roleArn,
      StartTime: new Date(made.startTimeMs).toISOString(),
      ...withoutNull(execution),
      Input: made.input,
    },
  };
}

/** A moment of virtual time as the Context Object shows it: ISO 8601 in UTC, with milliseconds. */
export function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString();
}

function withoutNull(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key];
  return typeof value === "string" ? value : undefined;
}

function nameOf(machine: JsonObject): string {
  return stringAt(machine, "Name") ?? stringAt(machine, "Id")?.split(":").at(-1) ?? "StateMachine";
}

/** Region and account of the first that is an ARN. */
function placeOf(ids: readonly (string | undefined)[]): { readonly region: string; readonly account: string } {
  const [, , , region = REGION, account = ACCOUNT] = ids.find((id) => id?.startsWith("arn:"))?.split(":") ?? [];
  return { region, account };
}
