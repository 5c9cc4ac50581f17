"use client";
import { useState } from "react";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Select } from "@/app/_parts/ui/select";
import type { ChildExecution, MapRun } from "@/lib/asl";
import { JsonBlock } from "../results/json-block";
import { virtualTime } from "../results/virtual-time";
import { WindowedRows } from "../results/windowed-rows";

const COLUMNS = "grid grid-cols-[4rem_minmax(0,1fr)_5rem_5rem] items-center gap-2 px-2";

/** A distributed Map's run as DescribeMapRun tells it: counters, how many ran at once, its children and its files. */
export function MapRunView({ mapRuns }: { readonly mapRuns: readonly MapRun[] }) {
  const [chosen, setChosen] = useState(0);
  const [openedIndex, setOpenedIndex] = useState<number>();
  const mapRun = mapRuns[chosen] ?? mapRuns[0];
  if (mapRun === undefined) return null;
  const opened = mapRun.children.find(({ index }) => index === openedIndex);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 p-3">
      {mapRuns.length > 1 ? (
        <Select
          aria-label="Map Run"
          value={chosen}
          onChange={(event) => {
            setChosen(Number(event.target.value));
          }}
        >
          {mapRuns.map((other, index) => (
            <option key={other.arn} value={index}>
              {other.state} ({other.status.toLowerCase()})
            </option>
          ))}
        </Select>
      ) : null}
      <Counters mapRun={mapRun} />
      <Density mapRun={mapRun} />
      <p className="text-sm text-muted" role="status">
        {mapRun.children.length === mapRun.executionCounts.total
          ? `${mapRun.children.length} children`
          : `${mapRun.children.length} of ${mapRun.executionCounts.total.toLocaleString("en")} children are kept for opening`}
      </p>
      <WindowedRows
        label="Children of the Map Run"
        count={mapRun.children.length}
        rowHeight={32}
        head={<ChildHead />}
        row={(index) => {
          const child = mapRun.children[index];
          return child === undefined ? null : (
            <ChildRow
              child={child}
              startMs={mapRun.startMs}
              open={child.index === openedIndex}
              onOpen={() => {
                setOpenedIndex(child.index === openedIndex ? undefined : child.index);
              }}
            />
          );
        }}
      />
      {opened === undefined ? null : <OpenedChild child={opened} />}
      {mapRun.files.map((file) => (
        <Disclosure
          key={`${file.bucket}/${file.key}`}
          summary={<span className="font-mono text-sm break-all">{`s3://${file.bucket}/${file.key}`}</span>}
        >
          <pre tabIndex={0} className="max-h-60 overflow-auto text-[0.8125rem]">
            {file.body.slice(0, 20_000)}
          </pre>
        </Disclosure>
      ))}
    </div>
  );
}

function Counters({ mapRun }: { readonly mapRun: MapRun }) {
  const names = ["total", "succeeded", "failed", "aborted", "timedOut", "pending", "resultsWritten"] as const;
  return (
    <div className="overflow-x-auto rounded-control border border-line" tabIndex={0} role="region" aria-label="Counters">
      <table className="w-full text-right text-sm tabular-nums [&_td]:px-2 [&_td]:py-1 [&_th]:px-2 [&_th]:py-1">
        <caption className="sr-only">Counters of the Map Run, as DescribeMapRun gives them</caption>
        <thead className="bg-sunken text-label text-muted">
          <tr>
            <th scope="col" className="text-left">
              {mapRun.state}: {mapRun.status.toLowerCase()}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["executionCounts", "itemCounts"] as const).map((row) => (
            <tr key={row} className="border-t border-line">
              <th scope="row" className="text-left font-medium">
                {row === "executionCounts" ? "Executions" : "Items"}
              </th>
              {names.map((name) => (
                <td key={name} className={name === "failed" && mapRun[row].failed > 0 ? "text-failed-ink" : ""}>
                  {mapRun[row][name].toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many children ran, and failed, at each moment: the same picture for ten children and ten million. */
function Density({ mapRun }: { readonly mapRun: MapRun }) {
  const { running, failed, bucketMs } = mapRun.timeline;
  const most = Math.max(1, ...running);
  const line = running.map((count, index) => `${((index + 0.5) / running.length) * 400},${60 - (count / most) * 54}`).join(" ");
  const span = virtualTime(mapRun.stopMs - mapRun.startMs);
  return (
    <figure className="grid gap-1">
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
      <figcaption className="text-sm text-muted">
        {span} of virtual time; at most {mapRun.concurrencyReached.toLocaleString("en")} at once
        {mapRun.maxConcurrency > 0 ? ` of ${mapRun.maxConcurrency.toLocaleString("en")} allowed` : ""}.
      </figcaption>
    </figure>
  );
}

function ChildHead() {
  return (
    <div role="row" className={`${COLUMNS} py-1.5 text-label text-muted`}>
      <span role="columnheader">index</span>
      <span role="columnheader">status</span>
      <span role="columnheader" className="text-right">
        started
      </span>
      <span role="columnheader" className="text-right">
        took
      </span>
    </div>
  );
}

function ChildRow({
  child,
  startMs,
  open,
  onOpen,
}: {
  readonly child: ChildExecution;
  readonly startMs: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <div role="row" className={`${COLUMNS} h-full border-b border-line ${open ? "bg-accent-wash" : ""}`}>
      <span role="cell" className="text-muted tabular-nums">
        {child.index}
      </span>
      <span role="cell" className="min-w-0 truncate">
        <button
          type="button"
          aria-expanded={open}
          className={`min-h-6 underline decoration-line underline-offset-2 ${child.status === "SUCCEEDED" ? "" : "text-failed-ink"}`}
          onClick={onOpen}
        >
          {child.status}
          {child.error === undefined || child.error === null ? "" : ` ${child.error}`}
        </button>
      </span>
      <span role="cell" className="text-right tabular-nums">
        {virtualTime(child.startMs - startMs)}
      </span>
      <span role="cell" className="text-right tabular-nums">
        {virtualTime(child.stopMs - child.startMs)}
      </span>
    </div>
  );
}

function OpenedChild({ child }: { readonly child: ChildExecution }) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <div className="min-w-0">
        <p className="text-sm text-muted">Input of child {child.index}</p>
        <JsonBlock value={child.input} label={`Input of child ${child.index}`} />
      </div>
      <div className="min-w-0">
        <p className="text-sm text-muted">{child.output === undefined ? "Error" : "Output"}</p>
        <JsonBlock
          value={child.output ?? { Error: child.error ?? null, Cause: child.cause ?? null }}
          label={`Outcome of child ${child.index}`}
        />
      </div>
    </div>
  );
}
