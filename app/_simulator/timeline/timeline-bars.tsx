import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import type { Bar } from "./bars";
import type { LaneDensity } from "./lane-density";
import type { TimeScale } from "./time-scale";
import "./timeline.css";

/** The pieces of one line on the axis, with the moment over them: what has not come yet is pale. */
export function Bars({ bars, scale, momentMs }: { readonly bars: readonly Bar[]; readonly scale: TimeScale; readonly momentMs: number }) {
  return (
    <Axis scale={scale} momentMs={momentMs}>
      {bars.map((bar) => {
        const from = scale.at(bar.fromMs);
        const width = scale.at(bar.toMs) - from;
        return (
          <span
            key={`${bar.kind} ${bar.fromMs} ${bar.attempt ?? ""}`}
            title={bar.says}
            data-attempt={bar.attempt}
            className={classNames("timeline-bar", `timeline-${bar.kind}`)}
            style={{ left: percent(Math.min(from, 0.997)), width: `max(3px, ${percent(width)})` }}
          >
            {bar.kind === "failed" && width > 0.02 ? <X aria-hidden className="m-auto size-3" strokeWidth={3} /> : null}
          </span>
        );
      })}
    </Axis>
  );
}

/** How many were under way over time as a shape, with a mark where some failed. */
export function DensityBar({
  density,
  scale,
  momentMs,
}: {
  readonly density: LaneDensity;
  readonly scale: TimeScale;
  readonly momentMs: number;
}) {
  const { startMs, bucketMs, running, failed } = density;
  const most = Math.max(1, ...running);
  const x = (index: number) => (scale.at(startMs + index * bucketMs) * 1000).toFixed(1);
  const points = running.map(
    (count, index) => `${x(index)},${(20 - (count / most) * 17).toFixed(1)} ${x(index + 1)},${(20 - (count / most) * 17).toFixed(1)}`,
  );
  return (
    <Axis scale={scale} momentMs={momentMs}>
      <svg aria-hidden viewBox="0 0 1000 20" preserveAspectRatio="none" className="absolute inset-0 h-full w-full">
        <polygon
          points={`${x(0)},20 ${points.join(" ")} ${x(running.length)},20`}
          fill="var(--running-wash)"
          stroke="var(--running)"
          vectorEffect="non-scaling-stroke"
        />
        {failed.map((count, index) =>
          count === 0 ? null : (
            <path key={index} d={`M${x(index)} 20v-7`} stroke="var(--failed)" strokeWidth={2} vectorEffect="non-scaling-stroke" />
          ),
        )}
      </svg>
    </Axis>
  );
}

function Axis({ scale, momentMs, children }: { readonly scale: TimeScale; readonly momentMs: number; readonly children: ReactNode }) {
  const now = percent(Math.min(1, Math.max(0, scale.at(momentMs))));
  return (
    <span aria-hidden className="relative block h-5 overflow-hidden">
      {scale.ticks.map(({ at }) => (
        <span key={at} className="absolute inset-y-0 w-px bg-line" style={{ left: percent(at) }} />
      ))}
      {children}
      <span className="absolute inset-y-0 right-0 border-l border-accent bg-raised/70" style={{ left: now }} />
    </span>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
