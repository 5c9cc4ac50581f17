import { breakEven, expressCost, standardCost } from "@/lib/pricing";
import { countInWords, dollarsInWords, secondsInWords } from "./in-words";

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 76;
const BOTTOM = 36;
const CAP_SECONDS = 300;
/** Few enough to stay in the first tier, where every run costs the same. */
const RUNS = 1000;

/** A thousand runs of growing duration: Standard's flat price, Express's rising one, and where they cross. */
export function BreakEvenPlot({
  states,
  memoryMb,
  region,
}: {
  readonly states: number;
  readonly memoryMb: number;
  readonly region: string;
}) {
  const standard = standardCost({ runs: RUNS, statesPerRun: states, region }).dollars;
  const express = (seconds: number): number => expressCost({ runs: RUNS, durationMs: Math.round(seconds * 1000), memoryMb }).dollars;
  const top = Math.max(standard, express(CAP_SECONDS)) * 1.08;
  const x = (seconds: number): number => LEFT + (seconds / CAP_SECONDS) * (WIDTH - LEFT - 8);
  const y = (cost: number): number => HEIGHT - BOTTOM - (cost / top) * (HEIGHT - BOTTOM - 12);
  const line = Array.from({ length: 61 }, (_, index) => index * 5).map((seconds) => `${String(x(seconds))},${String(y(express(seconds)))}`);
  const { seconds, beyondCap } = breakEven(states, memoryMb, region);
  const words = breakEvenInWords(states, memoryMb, region);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={words} className="w-full max-sm:[&_text]:text-[18px]">
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part} className="text-muted">
          <line x1={LEFT} x2={WIDTH - 8} y1={y(part * top)} y2={y(part * top)} className="stroke-line" />
          <text x={LEFT - 8} y={y(part * top) + 4} textAnchor="end" className="fill-current font-mono text-[12px]">
            {`$${(part * top).toFixed(2)}`}
          </text>
        </g>
      ))}
      {[0, 60, 120, 180, 240, 300].map((seconds) => (
        <text
          key={seconds}
          x={x(seconds)}
          y={HEIGHT - 12}
          textAnchor={seconds === 300 ? "end" : "middle"}
          className="fill-muted font-mono text-[12px]"
        >
          {seconds === 0 ? "0 s" : `${String(seconds / 60)} min`}
        </text>
      ))}
      <line x1={x(0)} x2={x(CAP_SECONDS)} y1={y(standard)} y2={y(standard)} className="stroke-accent" strokeWidth={2.5} />
      <polyline points={line.join(" ")} fill="none" className="stroke-caught" strokeWidth={2.5} strokeDasharray="7 4" />
      <text x={x(8)} y={y(standard) - 8} className="fill-accent text-[13px] font-medium">
        Standard
      </text>
      <text
        x={x(CAP_SECONDS) - 4}
        y={y(express(CAP_SECONDS)) + (express(CAP_SECONDS) > standard ? -10 : 22)}
        textAnchor="end"
        className="fill-caught-ink text-[13px] font-medium"
      >
        Express
      </text>
      {seconds <= 0 || beyondCap ? null : (
        <circle cx={x(seconds)} cy={y(standard)} r={5} className="fill-paper stroke-ink" strokeWidth={2} />
      )}
    </svg>
  );
}

/** The plot's text equivalent: both prices, and where they cross. */
export function breakEvenInWords(states: number, memoryMb: number, region: string): string {
  const standard = standardCost({ runs: RUNS, statesPerRun: states, region }).dollars;
  const { seconds, beyondCap } = breakEven(states, memoryMb, region);
  const flat = `A thousand runs of ${countInWords(states, "state")} cost ${dollarsInWords(standard)} as Standard, however long they take.`;
  if (seconds <= 0) return `${flat} Express costs more from the first request on.`;
  if (beyondCap) return `${flat} Express stays cheaper up to its cap of five minutes.`;
  return `${flat} Express passes that at ${secondsInWords(seconds)} a run.`;
}
