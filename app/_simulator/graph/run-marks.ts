import type { JsonPointer, StateVisit } from "@/lib/asl";
import { isEnd, isEntered, isLeft, type Moment } from "../run/moment";
import type { ViewedRun } from "../run/shown-run";
import { countUntil, type StateMoments, takenTransition } from "./child-marks";

/** `aborted`: still under way when the run ended. */
export type VisitOutcome = "succeeded" | "failed" | "caught" | "running" | "aborted";

/** What a run has done to one state, up to a moment. */
export interface StateMarks {
  readonly visits: number;
  readonly retries: number;
  /** Visits under way just then. */
  readonly running: number;
  readonly failed: number;
  readonly outcome: VisitOutcome;
}

/** What a run has done to the picture: states by pointer, transitions by `transitionKey`. */
export interface RunMarks {
  readonly states: ReadonlyMap<JsonPointer, StateMarks>;
  readonly transitions: ReadonlyMap<string, number>;
}

/** @returns the marks of a run as it stood at a moment. */
export function runMarks({ result, childMarks }: ViewedRun, moment: Moment): RunMarks {
  const states = new Map<JsonPointer, StateMarks>();
  const transitions = new Map<string, number>();
  const isOver = isEnd(result.history, moment);
  for (const visit of result.visits) {
    if (!isEntered(visit, moment)) continue;
    states.set(visit.at, withVisit(states.get(visit.at), visit, { ...moment, isOver }));
    const key = isLeft(visit, moment) ? takenTransition(visit) : undefined;
    if (key !== undefined) transitions.set(key, (transitions.get(key) ?? 0) + 1);
  }
  for (const [at, moments] of childMarks.states) {
    const marks = marksOf(moments, moment.ms);
    if (marks !== undefined) states.set(at, marks);
  }
  for (const [key, taken] of childMarks.transitions) {
    const count = countUntil(taken, moment.ms);
    if (count > 0) transitions.set(key, count);
  }
  return { states, transitions };
}

function withVisit(before: StateMarks | undefined, visit: StateVisit, moment: MomentSeen): StateMarks {
  const attempts = visit.attempts.filter(({ startMs }) => startMs <= moment.ms).length;
  const outcome = outcomeOf(visit, moment);
  return {
    visits: (before?.visits ?? 0) + 1,
    retries: (before?.retries ?? 0) + Math.max(0, attempts - 1),
    running: (before?.running ?? 0) + (outcome === "running" ? 1 : 0),
    failed: (before?.failed ?? 0) + (outcome === "failed" ? 1 : 0),
    outcome,
  };
}

/** A moment, and whether the run is over by then. */
export type MomentSeen = Moment & { readonly isOver: boolean };

/** @returns how a visit stands at a moment. */
export function outcomeOf(visit: StateVisit, moment: MomentSeen): VisitOutcome {
  if (!isLeft(visit, moment)) return moment.isOver ? "aborted" : "running";
  if (visit.catcher !== undefined) return "caught";
  return visit.error === undefined ? "succeeded" : "failed";
}

/** One failure among ten thousand is what to look at; success is told only when nothing else is. */
function marksOf(moments: StateMoments, untilMs: number): StateMarks | undefined {
  const visits = countUntil(moments.entered, untilMs);
  if (visits === 0) return undefined;
  const failed = countUntil(moments.failed, untilMs);
  const caught = countUntil(moments.caught, untilMs);
  const running = visits - failed - caught - countUntil(moments.succeeded, untilMs);
  const outcome = running > 0 ? "running" : failed > 0 ? "failed" : caught > 0 ? "caught" : "succeeded";
  return { visits, retries: countUntil(moments.retried, untilMs), running, failed, outcome };
}
