import type { ChildExecution, JsonPointer, StateVisit } from "@/lib/asl";
import { transitionKey } from "./transition-key";

/** When the children of Map Runs did what to one state: epoch milliseconds, ascending, so that any moment is a binary search away. */
export interface StateMoments {
  readonly entered: Float64Array;
  readonly succeeded: Float64Array;
  readonly failed: Float64Array;
  readonly caught: Float64Array;
  readonly retried: Float64Array;
}

/** What the children of all Map Runs did to the graph: ten thousand visits of a state weigh no more than five lists of numbers. */
export interface ChildMarks {
  readonly states: ReadonlyMap<JsonPointer, StateMoments>;
  /** By `transitionKey`. */
  readonly transitions: ReadonlyMap<string, Float64Array>;
}

export const NO_CHILD_MARKS: ChildMarks = { states: new Map(), transitions: new Map() };

type Lists = { readonly [Name in keyof StateMoments]: number[] };

/** @param children - kept with their visits. */
export function childMarks(children: readonly Pick<ChildExecution, "visits" | "stopMs">[]): ChildMarks {
  const states = new Map<JsonPointer, Lists>();
  const transitions = new Map<string, number[]>();
  for (const { visits, stopMs } of children) {
    for (const visit of visits) {
      note(listsOf(states, visit.at), visit, stopMs);
      const key = takenTransition(visit);
      if (key !== undefined && visit.exitedMs !== undefined) listOf(transitions, key).push(visit.exitedMs);
    }
  }
  return {
    states: new Map([...states].map(([at, lists]) => [at, momentsOf(lists)])),
    transitions: new Map([...transitions].map(([key, list]) => [key, ascending(list)])),
  };
}

/** @returns how many of the moments have come by `untilMs`. */
export function countUntil(moments: Float64Array, untilMs: number): number {
  let from = 0;
  let to = moments.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((moments[middle] ?? 0) <= untilMs) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** @returns which transition of the picture a visit left by, as `transitionKey` names it; undefined where it ended there. */
export function takenTransition(visit: StateVisit): string | undefined {
  if (visit.next === undefined) return undefined;
  if (visit.catcher !== undefined) return transitionKey(visit.at, "catch", visit.catcher);
  if (visit.type !== "Choice") return transitionKey(visit.at, "next", undefined);
  return visit.choice === undefined || visit.choice < 0
    ? transitionKey(visit.at, "default", undefined)
    : transitionKey(visit.at, "choice", visit.choice);
}

function note(lists: Lists, visit: StateVisit, stopMs: number): void {
  lists.entered.push(visit.enteredMs);
  for (const { startMs } of visit.attempts.slice(1)) lists.retried.push(startMs);
  if (visit.catcher !== undefined && visit.exitedMs !== undefined) lists.caught.push(visit.exitedMs);
  else if (visit.error !== undefined) lists.failed.push(visit.exitedMs ?? stopMs);
  else if (visit.exitedMs !== undefined) lists.succeeded.push(visit.exitedMs);
}

function listsOf(states: Map<JsonPointer, Lists>, at: JsonPointer): Lists {
  let lists = states.get(at);
  if (lists === undefined) states.set(at, (lists = { entered: [], succeeded: [], failed: [], caught: [], retried: [] }));
  return lists;
}

function listOf(lists: Map<string, number[]>, key: string): number[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

function momentsOf(lists: Lists): StateMoments {
  return {
    entered: ascending(lists.entered),
    succeeded: ascending(lists.succeeded),
    failed: ascending(lists.failed),
    caught: ascending(lists.caught),
    retried: ascending(lists.retried),
  };
}

function ascending(list: readonly number[]): Float64Array {
  return Float64Array.from(list).sort();
}
