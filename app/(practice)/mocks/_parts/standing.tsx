import { Card } from "@/app/_parts/ui/card";
import { READINESS_PARTS, type Readiness, RECENT_WEIGHTS, SITS_FROM } from "@/lib/interviews";

const WIDTH = 320;
const HEIGHT = 96;
const SHOWN = 12;

/** How ready one seems, with the sum behind the figure, and the scores so far as a line. */
export function Standing({ readiness, scores }: { readonly readiness: Readiness; readonly scores: readonly number[] }) {
  return (
    <Card className="grid gap-8 md:grid-cols-2">
      <div className="grid content-start gap-3">
        <h3 className="text-lg font-semibold">Readiness</h3>
        <p className="text-4xl font-semibold tracking-tight tabular-nums">{percent(readiness.share)}</p>
        <p className="text-[0.9375rem] text-muted">
          {READINESS_PARTS.mocks} × {percent(readiness.mocks)} ({counted(readiness.mocksCounted)}) + {READINESS_PARTS.topics} ×{" "}
          {readiness.topicsThatSit} of {readiness.topics} topics that sit (at least {SITS_FROM.answers} answers, {percent(SITS_FROM.share)}{" "}
          right).
        </p>
        <p className="text-sm text-muted">A plain sum of what you did here, no promise of what an interviewer does.</p>
      </div>
      <Trend scores={scores.slice(0, SHOWN).toReversed()} />
    </Card>
  );
}

/** @param scores - oldest first. */
function Trend({ scores }: { readonly scores: readonly number[] }) {
  const x = (place: number): number => (scores.length === 1 ? WIDTH / 2 : (WIDTH * place) / (scores.length - 1));
  const y = (score: number): number => HEIGHT * (1 - score);
  const [first, last] = [scores[0], scores.at(-1)];
  return (
    <div className="grid content-start gap-3">
      <h3 className="text-lg font-semibold">Trend</h3>
      <svg viewBox={`-44 -10 ${WIDTH + 52} ${HEIGHT + 20}`} className="w-full max-w-lg" aria-hidden>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path d={`M0 ${y(share)}H${WIDTH}`} className="fill-none stroke-line" />
            <text x={-6} y={y(share) + 4} textAnchor="end" className="fill-muted text-[11px]">
              {percent(share)}
            </text>
          </g>
        ))}
        <polyline
          points={scores.map((score, place) => `${x(place).toFixed(1)},${y(score).toFixed(1)}`).join(" ")}
          className="fill-none stroke-accent"
          strokeWidth="2.5"
        />
        {scores.map((score, place) => (
          <circle key={`${place}-${score}`} cx={x(place)} cy={y(score)} r="4" className="fill-accent" />
        ))}
      </svg>
      <p className="text-sm text-muted">
        {scores.length < 2
          ? "One so far: the next makes it a line."
          : `From ${percent(first ?? 0)} to ${percent(last ?? 0)} over the last ${scores.length}, oldest on the left.`}
      </p>
    </div>
  );
}

function counted(mocks: number): string {
  if (mocks === 1) return "your mock interview";
  return `your last ${mocks} mock interviews, weighted ${RECENT_WEIGHTS.slice(0, mocks).join(", ")} from the latest`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
