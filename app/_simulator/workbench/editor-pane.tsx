"use client";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { DefinitionEditor } from "../editor/definition-editor";
import { Problems } from "./problems";
import { RunBar } from "./run-bar";
import { runKnowledge } from "./run-knowledge";
import type { Bench } from "./use-bench";
import { useRunKey } from "./use-run-key";
import { type View, ViewTabs } from "./view-tabs";

/** The middle of the workbench: what there is to do, the definition, and what it runs with. */
export function EditorPane({
  bench,
  name,
  actions,
  notice,
  others,
  tab,
  onTab,
  onRun,
}: {
  readonly bench: Bench;
  readonly name: string;
  /** More to do, beside Run and Stop. */
  readonly actions?: ReactNode;
  /** Something to say of the work as a whole, above it. */
  readonly notice?: ReactNode;
  /** Tabs beside the definition: input, world. */
  readonly others: readonly View[];
  /** Which tab is shown, where the page decides; else the pane does. */
  readonly tab?: string;
  readonly onTab?: (tab: string) => void;
  readonly onRun: () => void;
}) {
  const [own, setOwn] = useState("definition");
  const shown = tab ?? own;
  const setShown = onTab ?? setOwn;
  useRunKey(onRun);
  const { draft, analysis, result, reveal } = bench;
  const knowledge = useMemo(() => runKnowledge(result), [result]);
  const [seenReveal, setSeenReveal] = useState(reveal);
  if (reveal !== seenReveal) {
    setSeenReveal(reveal); // asked to show a place: the definition comes to the front
    setOwn("definition");
  }
  useEffect(() => {
    if (reveal !== undefined) onTab?.("definition");
  }, [reveal, onTab]);
  return (
    <>
      <RunBar bench={bench} onRun={onRun}>
        {actions}
      </RunBar>
      {notice}
      <ViewTabs
        name={`${name}-editor`}
        label="What to edit"
        shown={shown}
        onShow={setShown}
        views={[
          {
            id: "definition",
            label: "Definition",
            stays: true,
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
