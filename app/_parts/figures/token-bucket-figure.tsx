"use client";
import { bucketMoments } from "@/lib/figures";
import { AdjustableFigure, type Drawing, type FigureNumber, type FigureValues } from "./adjustable-figure";
import { countInWords } from "./in-words";

const SECONDS = 20;

/** Calls taken and throttled, second by second. `start` gives other first values by name. */
export function TokenBucketFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const numbers: readonly FigureNumber[] = [
    { name: "bucket", label: "Bucket (burst)", initial: start.bucket ?? 1300, min: 0, max: 6000, step: 50 },
    { name: "refill", label: "Refill a second", initial: start.refill ?? 300, min: 0, max: 6000, step: 50 },
    { name: "calls", label: "Calls a second", initial: start.calls ?? 500, min: 0, max: 6000, step: 50 },
  ];
  return <AdjustableFigure caption={caption} numbers={numbers} draw={draw} />;
}

function draw(value: FigureValues): Drawing {
  const calls = value("calls");
  const moments = bucketMoments({ bucket: value("bucket"), refillPerSecond: value("refill"), callsPerSecond: calls }, SECONDS);
  const first = moments.find(({ throttled }) => throttled > 0);
  const height = (part: number): string => `${String(calls === 0 ? 0 : (part / calls) * 100)}%`;
  return {
    words:
      first === undefined
        ? `Every call is taken for the ${String(SECONDS)} seconds shown.`
        : `Throttling starts at second ${String(first.second)}. From then on ${countInWords(moments.at(-1)?.taken ?? 0, "call")} a second get through and ${(moments.at(-1)?.throttled ?? 0).toLocaleString("en-US")} are refused.`,
    picture: (
      <div aria-hidden className="flex h-40 items-stretch gap-1">
        {moments.map(({ second, taken, throttled }) => (
          <div key={second} className="flex flex-1 flex-col justify-end gap-px">
            <span
              className="rounded-t-[3px] bg-failed-wash outline-1 -outline-offset-1 outline-failed"
              style={{ height: height(throttled) }}
            />
            <span className="bg-accent" style={{ height: height(taken) }} />
          </div>
        ))}
      </div>
    ),
  };
}
