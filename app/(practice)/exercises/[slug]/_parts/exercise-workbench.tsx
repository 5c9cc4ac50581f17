"use client";
import { ListChecks, Send } from "lucide-react";
import { type ReactNode, useState } from "react";
import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Button } from "@/app/_parts/ui/button";
import { formatJson } from "@/app/_simulator/language/format-json";
import { Panes } from "@/app/_simulator/panes/panes";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { openingEditor } from "@/app/_simulator/workbench/opening-editor";
import { useBench } from "@/app/_simulator/workbench/use-bench";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import type { TaskView } from "@/lib/catalog";
import type { Json } from "@/lib/asl";
import type { Divergence, GradedExercise, TestVerdict } from "@/lib/grader";
import type { AttachedRun } from "@/lib/remarks";
import { useBreak } from "./break-it/use-break";
import { GradingView } from "./grading-view";
import { InputChoice } from "./input-choice";
import { TaskList } from "./task-list";
import { plainWorld } from "@/app/_simulator/plain-world";
import { markedViews, useMark } from "./run-mark";
import { useGrading } from "./use-grading";
import { useHints } from "./use-hints";

interface ExerciseWorkbenchProps {
  readonly slug: string;
  readonly title: string;
  readonly starter: string;
  readonly tasks: readonly TaskView[];
  readonly preview: GradedExercise;
  readonly hiddenTests: number;
  readonly signedIn: boolean;
  readonly brief: ReactNode;
  /** Hints asked for before, by task. */
  readonly hintsTaken: Readonly<Record<string, readonly string[]>>;
}

/** The exercise at work: brief and tasks, the definition, and what the runs and the tests say. */
export function ExerciseWorkbench(props: ExerciseWorkbenchProps) {
  const { slug, title, tasks, preview, hiddenTests, signedIn, brief } = props;
  const { bench, grading, hints, breaking, asked, chosen, pane, setPane, view, setView, input, run, check, handIn, ...mark } =
    useExerciseBench(props);
  const atHand = () => runAtHand(bench, preview, chosen);
  const views = markedViews(useRunViews(bench), mark.mark, mark.unmark);
  const tests = {
    id: "tests",
    label: "Tests",
    content: () => (
      <div className="flex flex-1 flex-col p-3">
        <GradingView
          grading={grading}
          shown={asked}
          slug={slug}
          definition={bench.draft.work.definition}
          signedIn={signedIn}
          hints={hints}
          breaking={breaking}
          onGoTo={bench.openAt}
          onShowDivergence={mark.showDivergence}
        />
        {asked === "none" ? null : <SomethingWrong kind="result" part={chosen} run={atHand} className="mt-6 justify-self-start" />}
      </div>
    ),
  };
  const left = (
    // relative: words for screen readers are placed absolutely, and would else lengthen the page instead of this pane
    <div
      tabIndex={0}
      role="region"
      aria-label="Brief and tasks"
      className="relative grid grid-cols-1 content-start gap-5 overflow-y-auto p-4 -outline-offset-2"
    >
      {brief}
      <TaskList tasks={tasks} grade={grading.ticks} hints={hints} />
      <p className="text-sm text-muted">
        {preview.tests.length} shown tests, {hiddenTests} more on the server.
      </p>
      <SomethingWrong kind="exercise" run={atHand} className="justify-self-start" />
    </div>
  );
  // On a phone the notice of another device's text may stand behind another tab.
  const isAsked = (bench.draft.keeping?.view.others.length ?? 0) > 0;
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
          label: isAsked ? "Definition (2 texts)" : "Definition",
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

function useExerciseBench({ slug, starter, tasks, preview, hintsTaken }: ExerciseWorkbenchProps) {
  const [chosen, setChosen] = useState(preview.tests[0]?.name ?? "");
  const test = preview.tests.find(({ name }) => name === chosen);
  const first = { definition: starter, input: formatJson(test?.input ?? {}), world: "" };
  const [pane, setPane] = useState("brief");
  const setting = { workflowType: preview.workflowType, seed: 1, world: plainWorld(test?.world) };
  const bench = openingEditor(useBench(`exercise:${slug}`, first, setting, false), () => {
    setPane("edit");
  });
  const { state, noteChecked, work } = bench.draft;
  const { definition } = work;
  const isOwn = state !== "loading" && state !== "untouched";
  const grading = useGrading({ slug, exercise: preview, definition, isOwn, onAllShownPassed: noteChecked });
  const hints = useHints(slug, tasks, hintsTaken);
  const [view, setView] = useState("graph");
  const [asked, setAsked] = useState<"none" | "preview" | "verdict">("none");
  const show = (id: string) => {
    setPane("run");
    setView(id);
  };
  const { mark, setMark, unmark } = useMark();
  /** Runs the text with something else than what the Input tab says. */
  const runWith = (start: { readonly input: Json; readonly world: Json; readonly seed: number }) => {
    const { world, ...rest } = start;
    bench.runner.start({ kind: "run", request: { definition, type: preview.workflowType, ...rest }, world });
    show("timeline");
  };
  const breaking = useBreak(preview, ({ run: { seed, says }, input, world }) => {
    setMark({ title: `Seed ${seed}`, says });
    runWith({ input, world, seed });
  });
  const showDivergence = ({ at = "", field, message }: Divergence, { name }: TestVerdict) => {
    const shown = preview.tests.find((other) => other.name === name);
    setMark({ title: `It first goes another way in ${field}`, says: message });
    if (shown === undefined) show("graph");
    else {
      choose(name);
      runWith({ input: shown.input, world: plainWorld(shown.world), seed: 1 });
    }
    bench.goTo(at);
    setPane("run");
  };
  const run = () => {
    unmark();
    bench.run();
    show(view === "tests" || bench.result === undefined ? "result" : view);
  };
  const check = () => {
    grading.check();
    setAsked("preview");
    show("tests");
  };
  const handIn = () => {
    if (isOwn) bench.draft.keepVersion("submit");
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
  const panes = { pane, setPane, view, setView };
  return { bench, grading, hints, breaking, asked, chosen, ...panes, input, run, check, handIn, mark, unmark, showDivergence };
}

/** The run as it would be now, for whoever looks into what is wrong. */
function runAtHand({ draft }: ReturnType<typeof useBench>, { workflowType, tests }: GradedExercise, chosen: string): AttachedRun {
  const { definition, input } = draft.work;
  const world = formatJson(plainWorld(tests.find(({ name }) => name === chosen)?.world));
  return { definition, input, world, seed: 1, type: workflowType };
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
