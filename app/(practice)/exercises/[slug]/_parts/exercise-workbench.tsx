"use client";
import { ListChecks, Send } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { formatJson } from "@/app/_simulator/language/format-json";
import { Panes } from "@/app/_simulator/panes/panes";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { useBench } from "@/app/_simulator/workbench/use-bench";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import type { TaskView } from "@/lib/catalog";
import type { Grade, GradedExercise } from "@/lib/grader";
import { GradingView } from "./grading-view";
import { InputChoice } from "./input-choice";
import { TaskList } from "./task-list";
import { plainWorld } from "@/app/_simulator/plain-world";
import { type Grading, useGrading } from "./use-grading";

interface ExerciseWorkbenchProps {
  readonly slug: string;
  readonly title: string;
  readonly starter: string;
  readonly tasks: readonly TaskView[];
  readonly preview: GradedExercise;
  readonly hiddenTests: number;
  readonly signedIn: boolean;
  readonly brief: ReactNode;
}

/** The exercise at work: brief and tasks, the definition, and what the runs and the tests say. */
export function ExerciseWorkbench(props: ExerciseWorkbenchProps) {
  const { slug, title, tasks, preview, hiddenTests, signedIn, brief } = props;
  const { bench, grading, asked, pane, setPane, view, setView, input, run, check, handIn } = useExerciseBench(props);
  const views = useRunViews(bench);
  const tests = {
    id: "tests",
    label: "Tests",
    content: () => (
      <div className="flex flex-1 flex-col p-3">
        <GradingView grading={grading} shown={asked} slug={slug} signedIn={signedIn} onGoTo={bench.goTo} />
      </div>
    ),
  };
  const left = (
    // relative: words for screen readers are placed absolutely, and would else lengthen the page instead of this pane
    <div
      tabIndex={0}
      role="region"
      aria-label="Brief and tasks"
      className="relative grid content-start gap-5 overflow-y-auto p-4 -outline-offset-2"
    >
      {brief}
      <TaskList slug={slug} tasks={tasks} grade={lastGrade(grading, asked)} />
      <p className="text-sm text-muted">
        {preview.tests.length} shown tests, {hiddenTests} more on the server.
      </p>
    </div>
  );
  const actions = <Actions title={title} onCheck={check} onSubmit={handIn} waiting={grading.submission.status === "waiting"} />;
  return (
    <Panes
      name="exercise"
      shown={pane}
      onShow={setPane}
      panes={[
        { id: "brief", label: "Brief", share: 28, content: left },
        {
          id: "edit",
          label: "Definition",
          share: 38,
          content: <EditorPane bench={bench} name="exercise" others={[input]} onRun={run} actions={actions} />,
        },
        {
          id: "run",
          label: "Results",
          share: 34,
          content: <ViewTabs name="exercise-run" label="What to look at" views={[tests, ...views]} shown={view} onShow={setView} />,
        },
      ]}
    />
  );
}

/** The tasks are ticked by the newest word: the server's where it was asked last. */
function lastGrade(grading: Grading, asked: "none" | "preview" | "verdict"): Grade | undefined {
  const { submission, preview } = grading;
  return asked === "verdict" && submission.status === "answered" ? submission.verdict.grade : preview;
}

function useExerciseBench({ slug, starter, preview }: ExerciseWorkbenchProps) {
  const [chosen, setChosen] = useState(preview.tests[0]?.name ?? "");
  const test = preview.tests.find(({ name }) => name === chosen);
  const first = { definition: starter, input: formatJson(test?.input ?? {}), world: "" };
  const bench = useBench(`exercise:${slug}`, first, { workflowType: preview.workflowType, seed: 1, world: plainWorld(test?.world) }, false);
  const grading = useGrading(slug, preview, bench.draft.work.definition, bench.draft.noteChecked);
  const [pane, setPane] = useState("brief");
  const [view, setView] = useState("graph");
  const [asked, setAsked] = useState<"none" | "preview" | "verdict">("none");
  const show = (id: string) => {
    setPane("run");
    setView(id);
  };
  const run = () => {
    bench.run();
    show(view === "tests" || bench.result === undefined ? "result" : view);
  };
  const check = () => {
    grading.check();
    setAsked("preview");
    show("tests");
  };
  const handIn = () => {
    setAsked("verdict");
    show("tests");
    void grading.submit();
  };
  const choose = (name: string) => {
    setChosen(name);
    bench.draft.change({ input: formatJson(preview.tests.find((other) => other.name === name)?.input ?? {}) });
  };
  const input = {
    id: "input",
    label: "Input",
    content: () => (
      <InputChoice
        tests={preview.tests}
        chosen={chosen}
        onChoose={choose}
        input={bench.draft.work.input}
        onInput={(text) => {
          bench.draft.change({ input: text });
        }}
      />
    ),
  };
  return { bench, grading, asked, pane, setPane, view, setView, input, run, check, handIn };
}

function Actions({
  title,
  onCheck,
  onSubmit,
  waiting,
}: {
  readonly title: string;
  readonly onCheck: () => void;
  readonly onSubmit: () => void;
  readonly waiting: boolean;
}) {
  return (
    <>
      <Button size="sm" onClick={onCheck} title="Run the shown tests in this browser">
        <ListChecks aria-hidden /> Check
      </Button>
      <Button size="sm" onClick={onSubmit} disabled={waiting} title={`Hand in "${title}": the server runs every test`}>
        <Send aria-hidden /> Submit
      </Button>
    </>
  );
}
