"use client";
import { type ReactNode, useMemo, useState } from "react";
import { DefinitionEditor } from "../editor/definition-editor";
import { Problems } from "./problems";
import { RunBar } from "./run-bar";
import { type Bench, inputsOf } from "./use-bench";
import { type View, ViewTabs } from "./view-tabs";

/** The middle of the workbench: what there is to do, the definition, and what it runs with. */
export function EditorPane({
  bench,
  name,
  actions,
  others,
  onRun,
}: {
  readonly bench: Bench;
  readonly name: string;
  /** More to do, beside Run and Stop. */
  readonly actions?: ReactNode;
  /** Tabs beside the definition: input, world. */
  readonly others: readonly View[];
  readonly onRun: () => void;
}) {
  const [shown, setShown] = useState("definition");
  const { draft, analysis, result, reveal } = bench;
  const knowledge = useMemo(() => ({ inputOf: inputsOf(result) }), [result]);
  const [seenReveal, setSeenReveal] = useState(reveal);
  if (reveal !== seenReveal) {
    setSeenReveal(reveal); // asked to show a place: the definition comes to the front
    setShown("definition");
  }
  return (
    <>
      <RunBar bench={bench} onRun={onRun}>
        {actions}
      </RunBar>
      <ViewTabs
        name={`${name}-editor`}
        label="What to edit"
        shown={shown}
        onShow={setShown}
        views={[
          {
            id: "definition",
            label: "Definition",
            content: () => (
              <div className="flex min-h-0 flex-1 flex-col">
                <div className="min-h-64 flex-1">
                  <DefinitionEditor
                    label="State machine definition, in the Amazon States Language"
                    language="asl"
                    value={draft.work.definition}
                    onChange={(definition) => {
                      draft.change({ definition });
                    }}
                    diagnostics={analysis?.diagnostics ?? []}
                    knowledge={knowledge}
                    reveal={reveal}
                    onEnterState={bench.select}
                    onRun={onRun}
                  />
                </div>
                <Problems bench={bench} />
              </div>
            ),
          },
          ...others,
        ]}
      />
    </>
  );
}
