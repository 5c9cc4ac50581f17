"use client";
import dynamic from "next/dynamic";
import { ListChecks } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { KEPT_ELSEWHERE } from "@/app/_drafts/use-draft";
import { formatJson } from "@/app/_simulator/language/format-json";
import { Panes } from "@/app/_simulator/panes/panes";
import { plainWorld } from "@/app/_simulator/plain-world";
import { stoppedMessage } from "@/app/_simulator/stopped-message";
import { type Simulator, useSimulator } from "@/app/_simulator/use-simulator";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { openingEditor } from "@/app/_simulator/workbench/opening-editor";
import { useBench } from "@/app/_simulator/workbench/use-bench";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import type { RoomLive } from "./room-item";

const TestResults = dynamic(() => import("@/app/_simulator/results/test-results").then((module) => module.TestResults), { ssr: false });

interface LiveBenchProps {
  readonly live: RoomLive;
  /** What to go on from. */
  readonly definition: string;
  readonly disabled: boolean;
  readonly onDefinition: (definition: string) => void;
}

/** A state machine to write while the clock runs: the shown tests run here, the others when the interview is over. */
export function LiveBench({ live, definition, disabled, onDefinition }: LiveBenchProps) {
  const test = live.preview.tests[0];
  const first = { definition, input: formatJson(test?.input ?? {}), world: "" };
  const setting = { workflowType: live.preview.workflowType, seed: 1, world: plainWorld(test?.world) };
  const [pane, setPane] = useState("edit");
  const bench = openingEditor(useBench(KEPT_ELSEWHERE, first, setting, false), () => {
    setPane("edit");
  });
  const checker = useSimulator();
  const [view, setView] = useState("tests");
  const written = bench.draft.work.definition;
  const tell = useRef(onDefinition);
  const told = useRef(definition);
  useEffect(() => {
    tell.current = onDefinition;
  });
  useEffect(() => {
    if (disabled || written === told.current) return;
    told.current = written;
    tell.current(written);
  }, [written, disabled]);
  const show = (id: string): void => {
    setPane("run");
    setView(id);
  };
  const tests = { id: "tests", label: "Tests", content: () => <Checked checker={checker} live={live} onGoTo={bench.openAt} /> };
  const views = useRunViews(bench);
  const check = (
    <Button
      size="sm"
      onClick={() => {
        checker.start({ kind: "check", exercise: live.preview, definition: written });
        show("tests");
      }}
    >
      <ListChecks aria-hidden /> Check
    </Button>
  );
  const run = (): void => {
    bench.run();
    show("result");
  };
  return (
    <div className="grid gap-4">
      <div className="prose max-w-none">
        {live.brief}
        {live.tasks.length > 0 ? (
          <ol>
            {live.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ol>
        ) : null}
      </div>
      <div className="flex h-[70vh] min-h-96 flex-col overflow-hidden rounded-control border border-line">
        <Panes
          name="mock"
          shown={pane}
          onShow={setPane}
          panes={[
            {
              id: "edit",
              label: "Definition",
              share: 55,
              content: <EditorPane bench={bench} name="mock" others={[]} onRun={run} actions={check} />,
            },
            {
              id: "run",
              label: "Results",
              share: 45,
              content: <ViewTabs name="mock-run" label="What to look at" views={[tests, ...views]} shown={view} onShow={setView} />,
            },
          ]}
        />
      </div>
    </div>
  );
}

function Checked({
  checker,
  live,
  onGoTo,
}: {
  readonly checker: Simulator;
  readonly live: RoomLive;
  readonly onGoTo: (pointer: string) => void;
}) {
  const { state } = checker;
  if (state.status === "running") return <Words>Checking…</Words>;
  if (state.status === "stopped") return <Words>{stoppedMessage(state)}</Words>;
  const answer = state.latest?.answer;
  if (answer?.kind !== "check") {
    return (
      <Words>
        Check runs the {live.preview.tests.length} shown tests here. {live.hiddenTests} more run when the interview is over.
      </Words>
    );
  }
  return (
    <div className="p-3">
      <TestResults grade={answer.grade} whose="preview" onGoTo={onGoTo} />
    </div>
  );
}

function Words({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="status" className="m-auto max-w-sm p-6 text-center text-pretty text-muted">
      {children}
    </p>
  );
}
