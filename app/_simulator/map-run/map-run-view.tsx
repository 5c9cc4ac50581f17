"use client";
import { useMemo, useState } from "react";
import { Select } from "@/app/_parts/ui/select";
import type { ListedMapRun } from "../run/shown-run";
import type { Simulator } from "../use-simulator";
import { ChildList } from "./child-list";
import { ChildRun } from "./child-run";
import { FailureGroups } from "./failure-groups";
import { MapRunCounters } from "./map-run-counters";
import { RunDensity } from "./run-density";
import { WrittenFiles } from "./written-files";
import type { GraphOf, OpenedChild } from "./opened-child";

/** A distributed Map's run as DescribeMapRun tells it: counters, how many ran at once, failures, files, and its children to open. */
export function MapRunView({
  mapRuns,
  simulator,
  graphOf,
  redrive,
}: {
  readonly mapRuns: readonly ListedMapRun[];
  readonly simulator: Simulator;
  readonly graphOf: GraphOf;
  /** What redrives the execution, where it may be redriven. */
  readonly redrive: React.ReactNode;
}) {
  const [chosen, setChosen] = useState(0);
  const [error, setError] = useState("");
  const [opened, setOpened] = useState<OpenedChild>();
  const mapRun = mapRuns[chosen] ?? mapRuns[0];
  const children = useMemo(
    () =>
      mapRun === undefined || error === ""
        ? (mapRun?.children ?? [])
        : mapRun.children.filter((child) => (child.error ?? child.status) === error),
    [mapRun, error],
  );
  if (mapRun === undefined) return null;
  const open = (index: number) => {
    void simulator.ask({ kind: "child", mapRun: mapRuns.indexOf(mapRun), index }).then((answer) => {
      if (answer.kind === "child" && answer.child !== undefined) setOpened({ mapRun, child: answer.child });
    });
  };
  if (opened?.mapRun === mapRun) {
    const back = () => {
      setOpened(undefined);
    };
    return <ChildRun opened={opened} graphOf={graphOf} onBack={back} onOpen={open} />;
  }
  return (
    <div className="@container grid grid-cols-1 content-start gap-4 p-3">
      {mapRuns.length > 1 ? (
        <Select
          aria-label="Map Run"
          value={chosen}
          onChange={(event) => {
            setChosen(Number(event.target.value));
            setError("");
          }}
        >
          {mapRuns.map((other, index) => (
            <option key={other.arn} value={index}>
              {other.state} ({other.status.toLowerCase()})
            </option>
          ))}
        </Select>
      ) : null}
      <MapRunCounters mapRun={mapRun} />
      <RunDensity mapRun={mapRun} />
      {redrive}
      <FailureGroups mapRun={mapRun} chosen={error} onChoose={setError} />
      <ChildList key={error} mapRun={mapRun} shown={children} filter={error} canOpen={simulator.holds} onOpen={open} />
      <WrittenFiles mapRun={mapRun} number={mapRuns.indexOf(mapRun)} simulator={simulator} />
    </div>
  );
}
