import type { ListedMapRun } from "../run/shown-run";
import { virtualTime } from "../results/virtual-time";

/** How many children ran, and failed, at each moment: the same picture for ten children and ten million. */
export function RunDensity({ mapRun }: { readonly mapRun: ListedMapRun }) {
  const { running, failed, bucketMs } = mapRun.timeline;
  const most = Math.max(
    1,
    mapRun.maxConcurrency > 0 ? Math.min(mapRun.maxConcurrency, 2 * mapRun.concurrencyReached) : mapRun.concurrencyReached,
  );
  const line = running.map((count, index) => `${((index + 0.5) / running.length) * 400},${60 - (count / most) * 50}`).join(" ");
  const span = virtualTime(running.length * bucketMs);
  return (
    <figure className="grid grid-cols-1 gap-1">
      <svg
        viewBox="0 0 400 60"
        preserveAspectRatio="none"
        className="h-16 w-full rounded-control border border-line bg-raised"
        role="img"
        aria-label={`Children running over ${span}; at most ${mapRun.concurrencyReached} at once`}
      >
        <polyline
          points={`0,60 ${line} 400,60`}
          fill="var(--running-wash)"
          stroke="var(--running)"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
        {failed.map((count, index) =>
          count === 0 ? null : (
            <rect
              key={index * bucketMs}
              x={(index / failed.length) * 400}
              y={52}
              width={Math.max(1, 400 / failed.length)}
              height={8}
              fill="var(--failed)"
            />
          ),
        )}
      </svg>
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-label text-muted">
        <span>
          Children at work over {span} of virtual time{mapRun.redriveCount > 0 ? ", the last redrive alone" : ""}; red below: failures
        </span>
        <span>
          at most {mapRun.concurrencyReached.toLocaleString("en")} at once
          {mapRun.maxConcurrency > 0 ? ` of ${mapRun.maxConcurrency.toLocaleString("en")} allowed` : ""}
        </span>
      </figcaption>
    </figure>
  );
}
