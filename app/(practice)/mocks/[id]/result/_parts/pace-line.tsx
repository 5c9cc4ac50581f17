import type { PostMortem } from "@/lib/interviews";

const WIDTH = 320;
const HEIGHT = 140;
const MINUTE_MS = 60_000;

interface PaceLineProps {
  readonly pace: PostMortem["pace"];
  readonly totalMs: number;
}

/** Time spent, item after item, beside an even pace. */
export function PaceLine({ pace, totalMs }: PaceLineProps) {
  const x = (place: number): number => (WIDTH * (place + 1)) / pace.length;
  const y = (ms: number): number => HEIGHT - (HEIGHT * Math.min(ms, totalMs)) / totalMs;
  const path = (of: (row: PostMortem["pace"][number]) => number): string =>
    [`M0 ${HEIGHT}`, ...pace.map((row, place) => `L${x(place).toFixed(1)} ${y(of(row)).toFixed(1)}`)].join("");
  const usedMs = pace.at(-1)?.spentMs ?? 0;
  const slowest = longest(pace);
  return (
    <section className="grid content-start gap-3">
      <h2 className="text-lg font-semibold">Pace</h2>
      <svg viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`} className="w-full max-w-lg" aria-hidden>
        <path d={`M0 0V${HEIGHT}H${WIDTH}`} className="fill-none stroke-line-strong" />
        <path d={path(({ evenMs }) => evenMs)} className="fill-none stroke-muted" strokeDasharray="4 4" />
        <path d={path(({ spentMs }) => spentMs)} className="fill-none stroke-accent" strokeWidth="2.5" />
      </svg>
      <p className="text-sm text-muted">
        You spent {minutes(usedMs)} of {minutes(totalMs)} on the items (the line; dashed, an even pace).
        {slowest === undefined ? "" : ` Item ${slowest.place + 1} took longest: ${minutes(slowest.ms)}.`}
      </p>
    </section>
  );
}

function longest(pace: PostMortem["pace"]): { readonly place: number; readonly ms: number } | undefined {
  const own = pace.map(({ spentMs }, place) => ({ place, ms: spentMs - (pace[place - 1]?.spentMs ?? 0) }));
  return own.reduce<(typeof own)[number] | undefined>((best, one) => (best === undefined || one.ms > best.ms ? one : best), undefined);
}

function minutes(ms: number): string {
  return ms < MINUTE_MS ? `${Math.round(ms / 1000)} s` : `${(ms / MINUTE_MS).toFixed(1)} min`;
}
