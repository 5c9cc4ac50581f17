import type { ExecutionResult, JsonPointer, StateVisit } from "@/lib/asl";

/** What a run has done to one state, up to a moment. */
export interface StateMarks {
  readonly visits: number;
  readonly retries: number;
  readonly outcome: "succeeded" | "failed" | "caught" | "running";
}

/** What a run has done to the picture: states by pointer, transitions by `transitionKey`. */
export interface RunMarks {
  readonly states: ReadonlyMap<JsonPointer, StateMarks>;
  readonly transitions: ReadonlyMap<string, number>;
}

/** Names one transition of the picture: where from, how, and which rule or Catcher. */
export function transitionKey(from: JsonPointer, kind: string, index: number | undefined): string {
  return `${from} ${kind} ${index ?? ""}`;
}

/** @returns the marks of a run as it stood at `untilMs` of virtual time; by default, at its end. */
export function runMarks(result: ExecutionResult, untilMs = Number.POSITIVE_INFINITY): RunMarks {
  const states = new Map<JsonPointer, StateMarks>();
  const transitions = new Map<string, number>();
  for (const visit of allVisits(result)) {
    if (visit.enteredMs > untilMs) continue;
    const before = states.get(visit.at);
    const attempts = visit.attempts.filter(({ startMs }) => startMs <= untilMs).length;
    states.set(visit.at, {
      visits: (before?.visits ?? 0) + 1,
      retries: (before?.retries ?? 0) + Math.max(0, attempts - 1),
      outcome: outcomeOf(visit, untilMs),
    });
    const key = takenTransition(visit, untilMs);
    if (key !== undefined) transitions.set(key, (transitions.get(key) ?? 0) + 1);
  }
  return { states, transitions };
}

/** The run's own visits, and those of the kept children of its Map Runs. */
function allVisits(result: ExecutionResult): readonly StateVisit[] {
  return [...result.visits, ...result.mapRuns.flatMap((mapRun) => mapRun.children.flatMap((child) => child.visits))];
}

function outcomeOf(visit: StateVisit, untilMs: number): StateMarks["outcome"] {
  if (visit.exitedMs === undefined) return visit.error === undefined ? "running" : "failed";
  if (visit.exitedMs > untilMs) return "running";
  if (visit.catcher !== undefined) return "caught";
  return visit.error === undefined ? "succeeded" : "failed";
}

function takenTransition(visit: StateVisit, untilMs: number): string | undefined {
  if (visit.next === undefined || (visit.exitedMs ?? Number.POSITIVE_INFINITY) > untilMs) return undefined;
  if (visit.catcher !== undefined) return transitionKey(visit.at, "catch", visit.catcher);
  if (visit.type !== "Choice") return transitionKey(visit.at, "next", undefined);
  return visit.choice === undefined || visit.choice < 0
    ? transitionKey(visit.at, "default", undefined)
    : transitionKey(visit.at, "choice", visit.choice);
}
