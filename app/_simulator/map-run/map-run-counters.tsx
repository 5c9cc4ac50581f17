import { Badge } from "@/app/_parts/ui/badge";
import type { ListedMapRun } from "../run/shown-run";
import "./map-run.css";

const COUNTS = ["succeeded", "failed", "timedOut", "aborted", "pending"] as const;
const NAMES = { succeeded: "succeeded", failed: "failed", timedOut: "timed out", aborted: "aborted", pending: "pending" } as const;
const LOOKS = {
  succeeded: "map-run-succeeded",
  failed: "map-run-failed",
  timedOut: "map-run-timed-out",
  aborted: "map-run-aborted",
  pending: "map-run-pending",
} as const;

/** Status, limits and counters, executions beside items: with batches they differ. */
export function MapRunCounters({ mapRun }: { readonly mapRun: ListedMapRun }) {
  const { executionCounts, itemCounts, status } = mapRun;
  const perChild = itemCounts.total / Math.max(1, executionCounts.total);
  return (
    <section className="grid grid-cols-1 gap-2">
      <h2 className="flex flex-wrap items-center gap-2 text-[0.9375rem] font-medium">
        {mapRun.state}
        <Badge tone={status === "SUCCEEDED" ? "succeeded" : "failed"}>{status}</Badge>
        {mapRun.redriveCount > 0 ? (
          <Badge tone="accent">redriven {mapRun.redriveCount === 1 ? "once" : `${mapRun.redriveCount} times`}</Badge>
        ) : null}
      </h2>
      <Proportions counts={executionCounts} />
      <div
        tabIndex={0}
        role="region"
        aria-label="Counters of the Map Run"
        className="overflow-x-auto rounded-control border border-line bg-raised"
      >
        <table className="w-full text-right text-sm tabular-nums [&_td]:px-1.5 [&_td]:py-1.5 @md:[&_td]:px-3 [&_th]:px-1.5 [&_th]:py-1.5 [&_th]:align-bottom @md:[&_th]:px-3">
          <thead className="bg-sunken text-label text-muted">
            <tr>
              <th scope="col" className="text-left font-normal">
                counts
              </th>
              <th scope="col" className="font-normal">
                total
              </th>
              {COUNTS.map((name) => (
                <th key={name} scope="col" className="font-normal">
                  <span aria-hidden className={`mr-1 inline-block size-2 rounded-[2px] ${LOOKS[name]}`} />
                  {NAMES[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(
              [
                ["Executions", executionCounts],
                ["Items", itemCounts],
              ] as const
            ).map(([title, counts]) => (
              <tr key={title} className="border-t border-line">
                <th scope="row" className="text-left font-medium">
                  {title}
                </th>
                <td>{counts.total.toLocaleString("en")}</td>
                {COUNTS.map((name) => (
                  <td key={name} className={name !== "succeeded" && counts[name] > 0 ? "font-medium text-failed-ink" : ""}>
                    {counts[name].toLocaleString("en")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-sm text-muted">
        {perChild > 1 ? `In batches: ${perChild.toLocaleString("en", { maximumFractionDigits: 1 })} items a child. ` : "One item a child. "}
        {toleranceWords(mapRun)}
      </p>
    </section>
  );
}

function Proportions({ counts }: { readonly counts: ListedMapRun["executionCounts"] }) {
  return (
    <span aria-hidden className="flex h-2.5 gap-px overflow-hidden rounded-mark bg-sunken">
      {COUNTS.filter((name) => counts[name] > 0).map((name) => (
        <span key={name} className={LOOKS[name]} style={{ flexGrow: counts[name], minWidth: 3 }} />
      ))}
    </span>
  );
}

function toleranceWords({ toleratedFailureCount: count, toleratedFailurePercentage: percentage, itemCounts }: ListedMapRun): string {
  const failed = itemCounts.failed + itemCounts.timedOut;
  const share = itemCounts.total === 0 ? 0 : (100 * failed) / itemCounts.total;
  if (count === 0 && percentage === 0) return "No failure is tolerated: the first one ends the Map Run.";
  const limits = [count > 0 ? `${count.toLocaleString("en")} items` : "", percentage > 0 ? `${percentage} %` : ""]
    .filter((part) => part !== "")
    .join(" or ");
  return `Tolerates failures of up to ${limits}; ${failed.toLocaleString("en")} items failed, ${share.toLocaleString("en", { maximumFractionDigits: 2 })} %.`;
}
