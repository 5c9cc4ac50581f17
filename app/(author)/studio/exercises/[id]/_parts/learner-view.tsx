"use client";
import { ListChecks } from "lucide-react";
import { useMemo, useState } from "react";
import { TaskList } from "@/app/(practice)/exercises/[slug]/_parts/task-list";
import type { Hints } from "@/app/(practice)/exercises/[slug]/_parts/use-hints";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import { KEPT_ELSEWHERE } from "@/app/_drafts/use-draft";
import { renderTree } from "@/app/_parts/render-tree";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { Prose } from "@/app/_parts/ui/prose";
import { Select } from "@/app/_parts/ui/select";
import { formatJson } from "@/app/_simulator/language/format-json";
import { plainWorld } from "@/app/_simulator/plain-world";
import { TestResults } from "@/app/_simulator/results/test-results";
import { useSimulator } from "@/app/_simulator/use-simulator";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { useBench } from "@/app/_simulator/workbench/use-bench";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import type { OpenExercise } from "@/lib/catalog";
import type { DraftFiles } from "./use-draft-files";
import { listAt } from "../../../_parts/yaml-value";

/** The exercise as a learner meets it, made of the same parts, running the draft in this browser. */
export function LearnerView({ draft }: { readonly draft: DraftFiles }) {
  const { view } = draft.read;
  if (view === undefined || view.locked)
    return (
      <p className="m-auto max-w-sm p-6 text-center text-pretty text-muted">The learner’s view waits until exercise.yaml can be read.</p>
    );
  return <OpenView draft={draft} view={view} />;
}

function OpenView({ draft, view }: { readonly draft: DraftFiles; readonly view: OpenExercise }) {
  const [shown, setShown] = useState("brief");
  const [chosen, setChosen] = useState("starter.asl.json");
  const test = view.preview.tests[0];
  const first = { definition: view.starter, input: formatJson(test?.input ?? {}), world: "" };
  const setting = { workflowType: view.preview.workflowType, seed: 1, world: plainWorld(test?.world) };
  const bench = useBench(KEPT_ELSEWHERE, first, setting, false);
  const checker = useSimulator();
  const hints = useDraftHints(draft, view);
  const { definition } = bench.draft.work;
  const answer = checker.state.status === "answered" ? checker.state.latest?.answer : undefined;
  const grade = answer?.kind === "check" ? answer.grade : undefined;
  const check = () => {
    checker.start({ kind: "check", exercise: view.preview, definition });
    setShown("tests");
  };
  const tryOut = (path: string) => {
    setChosen(path);
    bench.draft.change({ definition: draft.files[path] ?? "" });
  };
  const run = () => {
    bench.run();
    setShown("result");
  };
  const definitions = Object.keys(draft.files).filter((path) => path.endsWith(".asl.json"));
  const editor = (
    <EditorPane
      bench={bench}
      name="learner"
      others={[]}
      onRun={run}
      actions={
        <Button size="sm" onClick={check}>
          <ListChecks aria-hidden /> Check
        </Button>
      }
      notice={<TryOut definitions={definitions} chosen={chosen} onChoose={tryOut} />}
    />
  );
  const tests = (
    <div className="p-3">
      {grade === undefined ? (
        <p role="status" className="p-6 text-center text-muted">
          {checker.state.status === "running" ? "Checking…" : "Press Check beside the definition: the shown tests run here."}
        </p>
      ) : (
        <TestResults grade={grade} whose="preview" onGoTo={bench.goTo} />
      )}
    </div>
  );
  return (
    <ViewTabs
      name="learner"
      label="The learner’s view"
      shown={shown}
      onShow={setShown}
      views={[
        { id: "brief", label: "Brief", content: () => <Brief view={view} grade={grade} hints={hints} /> },
        { id: "definition", label: "Definition", content: () => editor },
        { id: "tests", label: "Tests", content: () => tests },
        ...useRunViews(bench),
      ]}
    />
  );
}

function TryOut({
  definitions,
  chosen,
  onChoose,
}: {
  readonly definitions: readonly string[];
  readonly chosen: string;
  readonly onChoose: (path: string) => void;
}) {
  return (
    <div className="border-b border-line bg-raised p-2">
      <Select
        aria-label="Try out as the learner’s answer"
        value={chosen}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {definitions.map((path) => (
          <option key={path} value={path}>
            Try {path}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Brief({
  view,
  grade,
  hints,
}: {
  readonly view: OpenExercise;
  readonly grade: Parameters<typeof TaskList>[0]["grade"];
  readonly hints: Hints;
}) {
  return (
    <div className="grid content-start gap-5 p-4">
      <header className="grid gap-2">
        <h2 className="text-2xl">{view.title}</h2>
        <p className="flex flex-wrap gap-1.5">
          <LevelBadge level={view.level} />
          <Badge>{view.minutes} min</Badge>
          {view.skills.map((skill) => (
            <Badge key={skill}>{skill}</Badge>
          ))}
        </p>
      </header>
      <Prose>{renderTree(view.brief)}</Prose>
      <TaskList tasks={view.tasks} grade={grade} hints={hints} />
      <p className="text-sm text-muted">
        {view.preview.tests.length} shown {view.preview.tests.length === 1 ? "test" : "tests"}, {view.hiddenTests} more on the server.
      </p>
    </div>
  );
}

/** The draft's own hints, shown rung by rung as a learner gets them. */
function useDraftHints({ plain }: DraftFiles, { tasks }: OpenExercise): Hints {
  const [asked, setAsked] = useState<Readonly<Record<string, number>>>({});
  return useMemo(
    () => ({
      of: (task) => {
        const index = tasks.findIndex(({ id }) => id === task);
        const hints = listAt(plain, ["tasks", index, "hints"]).map(String);
        const shown = hints.slice(0, asked[task] ?? 0);
        return { shown, left: hints.length - shown.length, asking: false, problem: "" };
      },
      ask: (task) => {
        setAsked((before) => ({ ...before, [task]: (before[task] ?? 0) + 1 }));
        return Promise.resolve();
      },
    }),
    [asked, plain, tasks],
  );
}
