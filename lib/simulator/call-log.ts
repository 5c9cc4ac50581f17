import type { Json, TaskAnswer, TaskRequest } from "@/lib/asl";
import { Moments } from "./moments";

/** One attempt of a task, as the world saw it. */
export interface Call {
  /** Counts from 0 over all functions, in order of arrival. */
  readonly index: number;
  /** The world's name for what was called; the resource as written where the world does not know it. */
  readonly to: string;
  readonly resource: string;
  readonly state: string;
  readonly attempt: number;
  /** What the resource received: for `lambda:invoke`, the Payload. */
  readonly input: Json;
  /** Epoch milliseconds of virtual time. */
  readonly startMs: number;
  /** Undefined when no answer ever came. */
  readonly endMs?: number;
  readonly outcome: TaskAnswer["kind"];
  readonly error?: string;
  readonly mapIndex?: number;
}

/** Sums over every call of one function, however many there were. */
export interface CallSummary {
  readonly calls: number;
  readonly failed: number;
  /** Most calls in flight at one moment; calls that hang are not counted. */
  readonly peakConcurrency: number;
}

/** What a queue or topic was sent. */
export interface SentMessage {
  readonly to: string;
  readonly body: Json;
  readonly sentMs: number;
}

/** Calls kept in full; later ones are only summed up. */
const MAX_CALLS_KEPT = 20_000;

export class CallLog {
  readonly #calls: Call[] = [];
  readonly #functions = new Map<string, { calls: number; failed: number; peakConcurrency: number; inFlight: Moments }>();
  #total = 0;

  get calls(): readonly Call[] {
    return this.#calls;
  }

  get summaries(): Readonly<Record<string, CallSummary>> {
    return Object.fromEntries(
      [...this.#functions].map(([name, { calls, failed, peakConcurrency }]) => [name, { calls, failed, peakConcurrency }]),
    );
  }

  /** How many calls of `name` are under way at `nowMs`. */
  inFlight(name: string, nowMs: number): number {
    const moments = this.#of(name).inFlight;
    moments.dropUntil(nowMs);
    return moments.size;
  }

  /** How many calls of `name` there have been. */
  count(name: string): number {
    return this.#of(name).calls;
  }

  add(to: string, request: TaskRequest, input: Json, answer: TaskAnswer): void {
    const summary = this.#of(to);
    const endMs = answer.kind === "hangs" ? undefined : request.nowMs + (answer.afterMs ?? 0);
    summary.calls += 1;
    if (answer.kind === "fails") summary.failed += 1;
    if (endMs !== undefined) {
      summary.inFlight.dropUntil(request.nowMs);
      summary.inFlight.add(endMs);
      summary.peakConcurrency = Math.max(summary.peakConcurrency, summary.inFlight.size);
    }
    const index = this.#total++;
    if (index >= MAX_CALLS_KEPT) return;
    const { resource, state, attempt, nowMs: startMs, mapIndex } = request;
    const error = answer.kind === "fails" ? answer.error : undefined;
    this.#calls.push({
      index,
      to,
      resource,
      state,
      attempt,
      input,
      startMs,
      outcome: answer.kind,
      ...(endMs !== undefined && { endMs }),
      ...(error !== undefined && { error }),
      ...(mapIndex !== undefined && { mapIndex }),
    });
  }

  #of(name: string): { calls: number; failed: number; peakConcurrency: number; inFlight: Moments } {
    let summary = this.#functions.get(name);
    if (summary === undefined) this.#functions.set(name, (summary = { calls: 0, failed: 0, peakConcurrency: 0, inFlight: new Moments() }));
    return summary;
  }
}
