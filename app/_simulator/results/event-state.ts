import type { HistoryEvent } from "@/lib/asl";

/** @returns the state an event belongs to: the one it names, or the one its chain of previous events came from. */
export function eventState(event: HistoryEvent, events: readonly HistoryEvent[]): string | undefined {
  let here: HistoryEvent | undefined = event;
  for (let steps = 0; here !== undefined && steps <= events.length; steps++) {
    const name = nameIn(here);
    if (name !== undefined) return name;
    if (here.type.startsWith("Execution") && here.type !== "ExecutionStarted") return undefined;
    here = here.previousEventId === 0 ? undefined : events[here.previousEventId - 1];
  }
  return undefined;
}

function nameIn(event: HistoryEvent): string | undefined {
  const name = event.stateEnteredEventDetails?.name ?? event.stateExitedEventDetails?.name;
  return typeof name === "string" ? name : undefined;
}
