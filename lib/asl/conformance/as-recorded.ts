import type { HistoryEvent } from "../history/history-event";

const ENDS_PARALLEL = ["ParallelStateSucceeded", "ParallelStateAborted", "ParallelStateExited", "ParallelStateFailed"];

/**
 * Does to a history what the test that recorded it did to AWS's (`eventsScrambled`): it put the events between the start
 * and the end of a Parallel state into an order of its own, and on the way lost the event right before ParallelStateExited
 * (`ParallelStateSucceeded` or `…Failed`) because it sorted twice over a range that had grown. AWS wrote those events; the
 * interpreter does too, and so do the recordings whose events were left alone.
 */
export function asRecorded(history: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const events = [...history];
  let start: number | undefined;
  let collected: HistoryEvent[] = [];
  let isInside = false;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined) break;
    if (ENDS_PARALLEL.includes(event.type)) {
      if (start !== undefined) events.splice(start, index - start, ...collected);
      isInside = false;
    } else if (event.type === "ParallelStateStarted") {
      isInside = true;
      collected = [];
      start = index + 1;
    } else if (isInside) collected.push(event);
  }
  return events;
}
