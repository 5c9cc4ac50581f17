"use client";
import { type RefObject, useMemo, useRef, useState } from "react";
import type { Json } from "@/lib/asl";
import { findPlaceholders } from "@/app/_simulator/language/placeholders";
import { formatJson } from "@/app/_simulator/language/format-json";
import { Panes } from "@/app/_simulator/panes/panes";
import { EditorPane } from "@/app/_simulator/workbench/editor-pane";
import { JsonBox } from "@/app/_simulator/workbench/json-box";
import { parseJsonText } from "@/app/_simulator/workbench/parse-json-text";
import { useRunViews } from "@/app/_simulator/workbench/run-views";
import { openingEditor } from "@/app/_simulator/workbench/opening-editor";
import { type Bench, useBench } from "@/app/_simulator/workbench/use-bench";
import { type View, ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import { isObject } from "@/app/_simulator/world/set-at";
import { SMALL_CONTROL } from "@/app/_simulator/world/small-field";
import { DownloadMenu } from "./download-menu";
import { DropArea } from "./drop-area";
import { firstMachine } from "./first-machine";
import { Invitation } from "./invitation";
import { NoticeBar } from "./notice";
import { OpenMenu } from "./open-menu";
import { PlaceholderValues } from "./placeholder-values";
import type { PlaygroundSetting } from "./playground-setting";
import { ShareButton } from "./share-button";
import { type Opening, useOpening } from "./use-opening";
import { useSetting, WORKFLOW_TYPES } from "./use-setting";
import { WorldTab } from "./world-tab";

/** The workbench without an exercise: any definition, any input, any world. */
export function Playground() {
  const [setting, changeSetting] = useSetting();
  const { type: workflowType, seed, values } = setting;
  const [pane, setPane] = useState("edit");
  const bench = openingEditor(useBench("playground", firstMachine, { workflowType, seed, world: undefined, values }, true), () => {
    setPane("edit");
  });
  const opening = useOpening(bench.draft, setting, changeSetting);
  const views = useRunViews(bench);
  const file = useRef<HTMLInputElement>(null);
  const [view, setView] = useState("graph");
  const [tab, setTab] = useState("definition");
  const run = async () => {
    if (bench.obstacle !== undefined) return;
    setPane("run");
    if (view === "graph" && bench.result === undefined) setView("result");
    bench.run(
      await answeredWorld(bench, values, opening, () => {
        setTab("world");
        setPane("edit");
      }),
    );
  };
  const { work } = bench.draft;
  const openFile = () => file.current?.click();
  const isEmpty = /^\s*(?:\{\s*\})?\s*$/.test(work.definition) && bench.draft.state !== "loading";
  const notice = (
    <>
      {opening.notice === undefined ? null : (
        <NoticeBar
          notice={opening.notice}
          onClose={() => {
            opening.setNotice(undefined);
          }}
        />
      )}
      {isEmpty ? <Invitation onOpenFile={openFile} onExample={opening.openExample} /> : null}
    </>
  );
  const edit = (
    <EditorPane
      bench={{ ...bench, draft: { ...bench.draft, change: opening.edit } }}
      name="playground"
      notice={notice}
      others={useEditViews(bench, setting, changeSetting)}
      tab={tab}
      onTab={setTab}
      onRun={() => void run()}
      actions={
        <>
          <TypeChoice setting={setting} onSetting={changeSetting} />
          <OpenMenu onOpenFile={openFile} onExample={opening.openExample} onEmpty={opening.openEmpty} />
          <DownloadMenu bench={bench} />
          <ShareButton work={work} setting={JSON.stringify(setting)} />
        </>
      }
    />
  );
  return (
    <DropArea onFile={(dropped) => void opening.openFile(dropped)}>
      <FileInput file={file} onFile={(chosen) => void opening.openFile(chosen)} />
      <Panes
        name="playground"
        shown={pane}
        onShow={setPane}
        panes={[
          { id: "edit", label: "Edit", share: 50, content: edit },
          {
            id: "run",
            label: "Run",
            share: 50,
            content: <ViewTabs name="playground-run" label="What to look at" views={views} shown={view} onShow={setView} />,
          },
        ]}
      />
    </DropArea>
  );
}

function FileInput({ file, onFile }: { readonly file: RefObject<HTMLInputElement | null>; readonly onFile: (file: File) => void }) {
  return (
    <input
      ref={file}
      type="file"
      accept=".json,.yaml,.yml,.asl,.template,.txt"
      className="sr-only"
      tabIndex={-1}
      aria-label="A definition to open"
      onChange={(event) => {
        const [chosen] = event.target.files ?? [];
        if (chosen !== undefined) onFile(chosen);
        event.target.value = "";
      }}
    />
  );
}

/** Before a run, tasks that nothing answers get an answer to begin with, in the world, where it can be seen and changed. */
async function answeredWorld(
  { draft }: Bench,
  values: PlaygroundSetting["values"],
  { setNotice }: Opening,
  onLook: () => void,
): Promise<Json | undefined> {
  const [{ answerTasks }, { fillPlaceholders }] = await Promise.all([
    import("./answer-tasks"),
    import("@/app/_simulator/language/placeholders"),
  ]);
  const definition = parseJsonText(fillPlaceholders(draft.work.definition, values));
  const world = parseJsonText(draft.work.world);
  if (!definition.ok || !world.ok || !isObject(world.value)) return undefined;
  const answered = answerTasks(definition.value, world.value);
  if (answered.added.length === 0) return undefined;
  draft.change({ world: `${formatJson(answered.world)}\n` });
  setNotice({
    tone: "info",
    text: `Nothing answered ${answered.added.join(", ")}: the world now has an answer to begin with.`,
    choices: [{ label: "Edit it", onChoose: onLook }],
  });
  return answered.world;
}

function useEditViews(bench: Bench, setting: PlaygroundSetting, onSetting: (part: Partial<PlaygroundSetting>) => void): readonly View[] {
  const { work, change } = bench.draft;
  const placeholders = useMemo(() => findPlaceholders(work.definition), [work.definition]);
  const named: View = {
    id: "placeholders",
    label: "Placeholders",
    content: () => (
      <PlaceholderValues
        placeholders={placeholders}
        values={setting.values}
        onChange={(values) => {
          onSetting({ values });
        }}
      />
    ),
  };
  return [
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
    { id: "world", label: "World", content: () => <WorldTab bench={bench} setting={setting} onSetting={onSetting} /> },
    ...(placeholders.length === 0 ? [] : [named]),
  ];
}

function TypeChoice({
  setting,
  onSetting,
}: {
  readonly setting: PlaygroundSetting;
  readonly onSetting: (part: Partial<PlaygroundSetting>) => void;
}) {
  return (
    <select
      aria-label="Workflow type"
      className={`${SMALL_CONTROL} max-w-30`}
      value={setting.type}
      onChange={(event) => {
        onSetting({ type: event.target.value === "EXPRESS" ? "EXPRESS" : "STANDARD" });
      }}
    >
      {WORKFLOW_TYPES.map(({ type, label }) => (
        <option key={type} value={type}>
          {label}
        </option>
      ))}
    </select>
  );
}
