import type { StateVisit } from "@/lib/asl";

/** A piece of a visit's bar, in milliseconds of virtual time. */
export interface Bar {
  readonly kind: "succeeded" | "failed" | "caught" | "running" | "wait" | "planned";
  readonly fromMs: number;
  readonly toMs: number;
  /** Index of the attempt it belongs to. */
  readonly attempt?: number;
  readonly says: string;
}

/**
 * @returns what a visit is drawn from: its attempts, the waits that back-off asked for between them (with what was planned before jitter
 *   shortened it), and the visit itself where it has no attempts.
 */
export function barsOf(visit: StateVisit, stopMs: number, inWords: (ms: number) => string): readonly Bar[] {
  const toMs = endOfVisit(visit, stopMs);
  if (visit.type === "Wait") return [{ kind: "wait", fromMs: visit.enteredMs, toMs, says: `waits ${inWords(toMs - visit.enteredMs)}` }];
  if (visit.attempts.length === 0) return [{ kind: wholeKind(visit), fromMs: visit.enteredMs, toMs, says: visit.type }];
  return visit.attempts.flatMap((attempt, index) => {
    const { startMs, endMs, error, retryAfterMs, retryPlannedMs } = attempt;
    const isLast = index === visit.attempts.length - 1;
    const kind = error === undefined ? "succeeded" : isLast && visit.catcher !== undefined ? "caught" : "failed";
    const own: Bar = { kind, fromMs: startMs, toMs: endMs, attempt: index, says: attemptWords(index, attempt, inWords) };
    if (retryAfterMs === undefined) return [own];
    const wait: Bar = { kind: "wait", fromMs: endMs, toMs: endMs + retryAfterMs, attempt: index, says: waitWords(attempt, inWords) };
    if (retryPlannedMs === undefined || retryPlannedMs <= retryAfterMs) return [own, wait];
    return [own, { ...wait, kind: "planned", toMs: Math.min(stopMs, endMs + retryPlannedMs) }, wait];
  });
}

/** When a visit was over; one that never was ends with the run. */
export function endOfVisit(visit: StateVisit, stopMs: number): number {
  if (visit.exitedMs !== undefined) return visit.exitedMs;
  return visit.error === undefined ? stopMs : (visit.attempts.at(-1)?.endMs ?? visit.enteredMs);
}

function wholeKind(visit: StateVisit): Bar["kind"] {
  if (visit.catcher !== undefined) return "caught";
  if (visit.error !== undefined) return "failed";
  return visit.exitedMs === undefined ? "running" : "succeeded";
}

type Attempt = StateVisit["attempts"][number];

function attemptWords(index: number, { startMs, endMs, error }: Attempt, inWords: (ms: number) => string): string {
  return `Attempt ${index + 1}: ${error === undefined ? "succeeded" : (error ?? "failed")} after ${inWords(endMs - startMs)}`;
}

function waitWords({ retryAfterMs = 0, retryPlannedMs = retryAfterMs, retrier = 0 }: Attempt, inWords: (ms: number) => string): string {
  const waits = `Retrier ${retrier + 1} waits ${inWords(retryAfterMs)}`;
  return retryPlannedMs > retryAfterMs ? `${waits}: jitter drew it from 0 to ${inWords(retryPlannedMs)}` : waits;
}
