import type { ShownResult } from "../run/shown-run";
import { momentAtMs } from "../run/moment";

/** Where on the axis a moment stands. `time`: as far as it took; `events`: each event as wide as any other, so that an hour hides no millisecond. */
export type ScaleKind = "time" | "events";

export interface TimeScale {
  /** @returns 0 at the start of the run, 1 at its end. */
  readonly at: (ms: number) => number;
  readonly ticks: readonly { readonly at: number; readonly ms: number }[];
}

type Span = Pick<ShownResult, "history" | "startMs" | "stopMs">;

const TICKS = 5;
/** What a tick may be a multiple of, in milliseconds: people count in these. */
const ROUND = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000,
  3_600_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000,
];

export function timeScale(run: Span, kind: ScaleKind): TimeScale {
  return kind === "time" ? byTime(run) : byEvents(run);
}

function byTime({ startMs, stopMs }: Span): TimeScale {
  const span = Math.max(1, stopMs - startMs);
  const step = ROUND.find((round) => span / round <= TICKS) ?? 86_400_000 * Math.ceil(span / 86_400_000 / TICKS);
  const count = Math.floor(span / step);
  return {
    at: (ms) => (ms - startMs) / span,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({ at: (index * step) / span, ms: startMs + index * step })),
  };
}

function byEvents({ history }: Span): TimeScale {
  const last = Math.max(1, history.length - 1);
  const every = Math.max(1, Math.ceil(last / TICKS));
  return {
    at: (ms) => Math.max(0, firstAt(history, ms) - 1) / last,
    ticks: history.filter((_, index) => index % every === 0).map(({ id, timestamp }) => ({ at: (id - 1) / last, ms: timestamp })),
  };
}

/** The first event of that millisecond, or of the next that has one. */
function firstAt(history: Span["history"], ms: number): number {
  return Math.min(history.length, momentAtMs(history, ms - 1).eventId + 1);
}
