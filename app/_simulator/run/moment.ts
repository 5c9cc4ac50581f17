import type { HistoryEvent, StateVisit } from "@/lib/asl";

/** A moment of a run that all views show together: virtual time, and the last event that had happened, because many share a millisecond. */
export interface Moment {
  /** Epoch milliseconds of virtual time. */
  readonly ms: number;
  /** 0 before the first. */
  readonly eventId: number;
}

type History = readonly HistoryEvent[];

export function endOf(history: History): Moment {
  const last = history.at(-1);
  return { ms: last?.timestamp ?? 0, eventId: last?.id ?? 0 };
}

/** @returns the moment at a virtual time, with everything that happened in that millisecond. */
export function momentAtMs(history: History, ms: number): Moment {
  return { ms, eventId: eventsUntil(history, ms) };
}

/** @returns the moment right after an event. */
export function momentAtEvent(history: History, eventId: number): Moment {
  const id = Math.min(Math.max(eventId, 1), history.length);
  return { ms: history[id - 1]?.timestamp ?? 0, eventId: id };
}

/** @returns the moment `by` events on; between two events, going back leads to the one before. */
export function stepMoment(history: History, moment: Moment, by: number): Moment {
  const here = history[moment.eventId - 1];
  const isBetween = here !== undefined && here.timestamp < moment.ms;
  return momentAtEvent(history, moment.eventId + (isBetween && by < 0 ? by + 1 : by));
}

export function isEnd(history: History, moment: Moment): boolean {
  return moment.eventId >= history.length;
}

/** @returns whether a visit has begun by then. */
export function isEntered(visit: StateVisit, moment: Moment): boolean {
  return visit.enteredEventId <= moment.eventId;
}

/** @returns whether it is over by then; one that failed for good has no event of leaving, only its last attempt's end. */
export function isLeft(visit: StateVisit, moment: Moment): boolean {
  if (visit.exitedEventId !== undefined) return visit.exitedEventId <= moment.eventId;
  if (visit.error === undefined || !isEntered(visit, moment)) return false;
  const endMs = visit.attempts.at(-1)?.endMs ?? visit.enteredMs;
  return endMs <= moment.ms && moment.eventId > visit.enteredEventId;
}

/** How many events have happened by a virtual time. */
function eventsUntil(history: History, ms: number): number {
  let from = 0;
  let to = history.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((history[middle]?.timestamp ?? 0) <= ms) from = middle + 1;
    else to = middle;
  }
  return from;
}
