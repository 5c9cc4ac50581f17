import type { HistoryEvent, Json } from "@/lib/asl";

/** @returns an event as `aws stepfunctions get-execution-history` prints it: the fields of the API, the time in ISO 8601 with its offset. */
export function awsEvent({ timestamp, type, id, previousEventId, ...details }: HistoryEvent): Readonly<Record<string, Json>> {
  return {
    timestamp: new Date(timestamp).toISOString().replace("Z", "000+00:00"),
    type,
    id,
    previousEventId,
    ...(details as Record<string, Json>),
  };
}
