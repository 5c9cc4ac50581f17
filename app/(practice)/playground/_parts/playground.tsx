"use client";
import { useEffect, useState } from "react";
import { Panes } from "@/app/_simulator/panes/panes";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { JsonBox } from "@/app/_simulator/workbench/json-box";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { useBench } from "@/app/_simulator/workbench/use-bench";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import { unpackWork } from "@/app/_simulator/share/share-link";
import { firstMachine } from "./first-machine";
import { ShareButton } from "./share-button";

/** The workbench without an exercise: any definition, any input, any world. */
export function Playground() {
  const bench = useBench("playground", firstMachine, { workflowType: "STANDARD", seed: 1, world: undefined }, true);
  const views = useRunViews(bench);
  const [pane, setPane] = useState("edit");
  const [view, setView] = useState("graph");
  const run = () => {
    bench.run();
    setPane("run");
    if (view === "graph" && bench.result === undefined) setView("result");
  };
  const { work, change, state } = bench.draft;
  const ready = state !== "loading";
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // A shared link wins over the draft, once, after the draft has been found: reloading keeps what was changed since.
    if (!ready || opened) return;
    void unpackWork(window.location.hash).then((shared) => {
      setOpened(true);
      if (shared === undefined) return;
      window.history.replaceState(null, "", window.location.pathname);
      window.scrollTo(0, 0); // the fragment names no place, so a link from a lesson would leave the page where the lesson was
      change(shared);
    });
  }, [ready, opened, change]);
  const others = [
    {
      id: "input",
      label: "Input",
      content: () => (
        <JsonBox
          label="Input of the execution"
          hint="Any JSON value; empty is {}."
          value={work.input}
          onChange={(input) => {
            change({ input });
          }}
        />
      ),
    },
    {
      id: "world",
      label: "World",
      content: () => (
        <JsonBox
          label="What the simulated services answer"
          hint="Answers by function or service, in order: returns, throws, takes, times, never. Buckets hold objects for ItemReader."
          value={work.world}
          onChange={(world) => {
            change({ world });
          }}
        />
      ),
    },
  ];
  return (
    <Panes
      name="playground"
      shown={pane}
      onShow={setPane}
      panes={[
        {
          id: "edit",
          label: "Edit",
          share: 50,
          content: <EditorPane bench={bench} name="playground" others={others} onRun={run} actions={<ShareButton work={work} />} />,
        },
        {
          id: "run",
          label: "Run",
          share: 50,
          content: <ViewTabs name="playground-run" label="What to look at" views={views} shown={view} onShow={setView} />,
        },
      ]}
    />
  );
}
