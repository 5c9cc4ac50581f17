"use client";
import { useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { DefinitionEditor } from "@/app/_simulator/editor/definition-editor";
import { Panes } from "@/app/_simulator/panes/panes";
import type { RunToAsk } from "@/lib/question-sets";
import type { QuestionKind } from "@/lib/quiz";
import type { ShownDraft } from "../../shown-draft";
import { BlueprintForm } from "./blueprint-form";
import { PublishSet } from "./publish-set";
import { QuestionsForm } from "./questions-form";
import { SetBar } from "./set-bar";
import { SetPreview } from "./set-preview";
import { SetProblems } from "./set-problems";
import { type SetDraft, type SetOfPage, useSetDraft } from "./use-set-draft";

/** A quiz or a blueprint being written: forms, source and the learner's view, side by side on one text. */
export function SetStudio({
  set,
  read,
  samples,
  runs,
}: {
  readonly set: SetOfPage;
  readonly read: ShownDraft;
  /** A whole question of each kind, as YAML. */
  readonly samples: Readonly<Record<QuestionKind, string>>;
  readonly runs: readonly RunToAsk[];
}) {
  const draft = useSetDraft(set, read);
  const hydrated = useHydrated();
  const [pane, setPane] = useState("forms");
  const forms = (
    // relative: words for screen readers are placed absolutely, and would else lengthen the page instead of this pane
    <div className="relative grid min-h-0 flex-1 content-start gap-6 overflow-y-auto p-4">
      <SetProblems problems={draft.read.problems} />
      {draft.plain === undefined ? (
        <Alert tone="caught" title="The forms wait for the source" live="status">
          The source is not YAML just now. Mend it there; nothing you wrote is lost.
        </Alert>
      ) : set.kind === "questions" ? (
        <QuestionsForm draft={draft} samples={samples} runs={runs} />
      ) : (
        <BlueprintForm draft={draft} />
      )}
      <PublishSet draft={draft} set={set} />
    </div>
  );
  return (
    <>
      <SetBar draft={draft} set={set} />
      <fieldset disabled={!hydrated} className="contents">
        <Panes
          name="set-studio"
          shown={pane}
          onShow={setPane}
          panes={[
            { id: "forms", label: "Forms", share: 34, content: forms },
            { id: "source", label: "Source", share: 34, content: <Source draft={draft} kind={set.kind} /> },
            { id: "learner", label: "Learner’s view", share: 32, content: <SetPreview draft={draft} kind={set.kind} /> },
          ]}
        />
      </fieldset>
    </>
  );
}

function Source({ draft, kind }: { readonly draft: SetDraft; readonly kind: SetOfPage["kind"] }) {
  return (
    <div className="relative min-h-64 flex-1">
      <DefinitionEditor
        label={`Source of ${kind === "questions" ? "questions.yaml" : "blueprint.yaml"}`}
        language="text"
        value={draft.source}
        onChange={(source) => {
          draft.write({ source });
        }}
        diagnostics={[]}
      />
    </div>
  );
}
