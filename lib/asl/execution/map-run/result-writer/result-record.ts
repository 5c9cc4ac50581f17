import type { Json, JsonObject } from "../../../json/json";
import type { ChildResult } from "./child-result";

/**
 * A child with its metadata, as transformation NONE writes it: members in order of name, input and output as JSON text.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export function resultRecord(child: ChildResult): JsonObject {
  return withoutUndefined({
    Cause: child.cause ?? undefined,
    Error: child.error ?? undefined,
    ExecutionArn: child.executionArn,
    Input: JSON.stringify(child.input),
    InputDetails: { Included: true },
    Name: child.name,
    Output: child.output === undefined ? undefined : JSON.stringify(child.output),
    OutputDetails: child.output === undefined ? undefined : { Included: true },
    RedriveCount: child.redriveCount ?? 0,
    ...redriveStatus(child),
    StartDate: isoDate(child.startMs),
    StateMachineArn: child.stateMachineArn,
    Status: child.status,
    StopDate: isoDate(child.stopMs),
  });
}

function redriveStatus({ status, executionType }: ChildResult): { readonly RedriveStatus: string; readonly RedriveStatusReason?: string } {
  if (status === "SUCCEEDED") {
    return { RedriveStatus: "NOT_REDRIVABLE", RedriveStatusReason: "Execution is SUCCEEDED and cannot be redriven" };
  }
  return { RedriveStatus: executionType === "EXPRESS" ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE" };
}

function isoDate(epochMs: number | undefined): string | undefined {
  return epochMs === undefined ? undefined : new Date(epochMs).toISOString();
}

function withoutUndefined(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((member): member is [string, Json] => member[1] !== undefined));
}
