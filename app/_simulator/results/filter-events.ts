import type { HistoryEvent, StateVisit } from "@/lib/asl";

export interface EventFilter {
  /** Part of the event as JSON text, in any case. */
  readonly words: string;
  /** What the type begins or ends with, as `KINDS` says; empty for all. */
  readonly kind: string;
  /** Name of a state; empty for all. */
  readonly state: string;
}

/** What people look for in a history. */
export const KINDS: readonly (readonly [string, string, RegExp])[] = [
  ["failures", "failures", /Failed|TimedOut|Aborted/],
  ["entered", "states entered", /StateEntered$/],
  ["exited", "states exited", /StateExited$/],
  ["tasks", "tasks", /^(Task|Activity|LambdaFunction)(?!State)/],
  ["containers", "branches and items", /^(Parallel|Map)State(?!Entered|Exited)|^Map(Iteration|Run)/],
  ["execution", "the execution", /^Execution/],
];

const texts = new WeakMap<HistoryEvent, string>();

/** @returns the events that fit all of the filter. */
export function filterEvents(
  events: readonly HistoryEvent[],
  owners: readonly (StateVisit | undefined)[],
  { words, kind, state }: EventFilter,
): readonly HistoryEvent[] {
  const wanted = words.trim().toLowerCase();
  const pattern = KINDS.find(([name]) => name === kind)?.[2];
  if (wanted === "" && pattern === undefined && state === "") return events;
  return events.filter(
    (event) =>
      (pattern === undefined || pattern.test(event.type)) &&
      (state === "" || owners[event.id - 1]?.state === state) &&
      (wanted === "" || textOf(event).includes(wanted)),
  );
}

/** Written out once: a filter asks at every key. */
function textOf(event: HistoryEvent): string {
  let text = texts.get(event);
  if (text === undefined) texts.set(event, (text = JSON.stringify(event).toLowerCase()));
  return text;
}
