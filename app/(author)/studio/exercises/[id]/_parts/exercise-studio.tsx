"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Panes } from "@/app/_simulator/panes/panes";
import { ViewTabs } from "@/app/_simulator/workbench/view-tabs";
import { Alert } from "@/app/_parts/ui/alert";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { OpenDraft } from "@/lib/authoring";
import { useProof } from "../../../_parts/proof/use-proof";
import { AnswersForm } from "./answers-form";
import { BasicsForm } from "./basics-form";
import { BriefForm } from "./brief-form";
import { LearnerView } from "./learner-view";
import { PublishForm } from "./publish-form";
import { SourcePane, type SourcePlace } from "./source-pane";
import { StarterForm } from "./starter-form";
import { StudioBar } from "./studio-bar";
import { TasksForm } from "./tasks-form";
import { TestsForm } from "./tests-form";
import { type DraftFiles, useDraftFiles } from "./use-draft-files";

// Loaded when it is first looked at; proving itself begins with the page.
const ProofPanel = dynamic(() => import("../../../_parts/proof/proof-panel").then((module) => module.ProofPanel), {
  ssr: false,
  loading: () => <Skeleton className="h-64" />,
});

/** An exercise being written: forms, source and the learner's view, side by side on the same files. */
export function ExerciseStudio({ draft: opened }: { readonly draft: OpenDraft }) {
  const draft = useDraftFiles(opened);
  const proving = useProof(draft.files);
  const hydrated = useHydrated();
  const [pane, setPane] = useState("forms");
  const [section, setSection] = useState("overview");
  const [source, setSource] = useState<SourcePlace>({ file: "exercise.yaml" });
  const open = (file: string, line?: number) => {
    setSource(line === undefined ? { file } : { file, reveal: { line, focus: true } });
    setPane("source");
  };
  const sections = [
    { id: "overview", label: "Overview", content: () => <BasicsForm draft={draft} onOpen={open} /> },
    { id: "brief", label: "Brief", content: () => <BriefForm draft={draft} /> },
    { id: "tasks", label: "Tasks", content: () => <TasksForm draft={draft} /> },
    { id: "tests", label: "Tests", content: () => <TestsForm draft={draft} /> },
    { id: "answers", label: "Answers", content: () => <AnswersForm draft={draft} onOpen={open} /> },
    { id: "starter", label: "Starter", content: () => <StarterForm draft={draft} /> },
    {
      id: "proof",
      label: "Proof",
      content: () => <ProofPanel proving={proving} files={draft.files} onChange={draft.replace} onOpen={open} />,
    },
    { id: "publish", label: "Publish", content: () => <PublishForm draft={draft} opened={opened} onOpen={open} /> },
  ];
  const forms = (
    <ViewTabs
      name="studio-forms"
      label="Parts of the exercise"
      shown={section}
      onShow={setSection}
      views={sections.map(({ content, ...tab }) => ({
        ...tab,
        content: () => (
          <Section draft={draft} name={tab.label}>
            {content()}
          </Section>
        ),
      }))}
    />
  );
  return (
    <>
      <StudioBar draft={draft} status={opened.status} />
      <fieldset disabled={!hydrated} className="contents">
        <Panes
          name="studio"
          shown={pane}
          onShow={setPane}
          panes={[
            { id: "forms", label: "Forms", share: 36, content: forms },
            { id: "source", label: "Source", share: 30, content: <SourcePane draft={draft} place={source} onOpen={open} /> },
            {
              id: "learner",
              label: "Learner’s view",
              share: 34,
              content: <LearnerView key={draft.files["starter.asl.json"]} draft={draft} />,
            },
          ]}
        />
      </fieldset>
    </>
  );
}

function Section({ draft, name, children }: { readonly draft: DraftFiles; readonly name: string; readonly children: React.ReactNode }) {
  if (draft.plain === undefined)
    return (
      <div className="p-4">
        <Alert tone="caught" title="The forms wait for the source" live="status">
          exercise.yaml is not YAML just now. Mend it in the source; nothing you wrote is lost.
        </Alert>
      </div>
    );
  return (
    <div className="p-4">
      <h2 className="sr-only">{name}</h2>
      {children}
    </div>
  );
}
