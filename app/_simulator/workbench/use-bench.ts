"use client";
import { useCallback, useMemo, useState } from "react";
import type { Json, JsonPointer, WorkflowType } from "@/lib/asl";
import { type DraftedWork, useDraft, type Work } from "@/app/_drafts/use-draft";
import type { WorldLog } from "@/lib/simulator";
import type { Revealed } from "../editor/definition-editor-props";
import { fillPlaceholders, findPlaceholders } from "../language/placeholders";
import { type Analysis, useAnalysis } from "../use-analysis";
import type { RanAs, ShownResult, ViewedRun } from "../run/shown-run";
import type { SimulatorAnswer } from "../simulator-task";
import { type Simulator, useSimulator } from "../use-simulator";
import { parseJsonText } from "./parse-json-text";

/** What a run starts from, besides the definition and the input. */
export interface RunSetting {
  readonly workflowType: WorkflowType;
  readonly seed: number;
  /** The exercise's world; undefined: the one written in the work. */
  readonly world: Json | undefined;
  /** What `${name}` in the definition stands for; a name without a value runs as it is. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Everything one workbench knows: the work, what is found in it, the runs, and what is looked at. */
export interface Bench {
  readonly draft: DraftedWork;
  readonly analysis: Analysis | undefined;
  readonly runner: Simulator;
  /** Of a run that came to an end or to a bound. */
  readonly result: ShownResult | undefined;
  /** What that run did in its world. */
  readonly log: WorldLog | undefined;
  /** That run as its views show it. */
  readonly viewed: ViewedRun | undefined;
  /** What ran: the text may have been changed since. */
  readonly ran: RanAs | undefined;
  /** Why it cannot run; undefined when it can. */
  readonly obstacle: string | undefined;
  /** @param world - the one to run in, where it is another than the setting's or the written one. */
  readonly run: (world?: Json) => void;
  /** Redrives the last run in the world as it is now. */
  readonly redrive: () => void;
  readonly selected: JsonPointer | undefined;
  readonly select: (pointer: JsonPointer | undefined) => void;
  /** A place to show in the editor, new for each request. */
  readonly reveal: Revealed | undefined;
  /** Selects the state and shows it, wherever one is. */
  readonly goTo: (pointer: JsonPointer) => void;
  /** Goes to the place in the editor, to work on it. */
  readonly openAt: (pointer: JsonPointer) => void;
}

/** @param placeholders - accept `${name}` in the definition, as deployment tools write it. */
export function useBench(draftKey: string, first: Work, setting: RunSetting, placeholders: boolean): Bench {
  const draft = useDraft(draftKey, first);
  const analysis = useAnalysis(draft.work.definition, placeholders, setting.workflowType);
  const runner = useSimulator();
  const [selected, setSelected] = useState<JsonPointer>();
  const [reveal, setReveal] = useState<Revealed>();
  const input = useMemo(() => parseJsonText(draft.work.input), [draft.work.input]);
  const written = useMemo(() => parseJsonText(draft.work.world), [draft.work.world]);
  const { workflowType, seed, values } = setting;
  const world = setting.world ?? (written.ok ? written.value : undefined);
  const definition = useMemo(
    () => (values === undefined ? draft.work.definition : fillPlaceholders(draft.work.definition, values)),
    [draft.work.definition, values],
  );

  const obstacle = obstacleOf({ input, written, definition, placeholders });
  const { start } = runner;
  const run = useCallback(
    (other?: Json) => {
      const met = other ?? world;
      if (!input.ok || met === undefined) return;
      start({ kind: "run", request: { definition, input: input.value, type: workflowType, seed }, world: met });
    },
    [definition, input, world, workflowType, seed, start],
  );
  const redrive = useCallback(() => {
    if (world !== undefined) start({ kind: "redrive", world });
  }, [world, start]);
  const show = useCallback((pointer: JsonPointer, focus: boolean) => {
    setReveal({ pointer, focus });
    setSelected(stateOf(pointer));
  }, []);
  const goTo = useCallback(
    (pointer: JsonPointer) => {
      show(pointer, false);
    },
    [show],
  );
  const openAt = useCallback(
    (pointer: JsonPointer) => {
      show(pointer, true);
    },
    [show],
  );

  const answer = runner.state.latest?.answer;
  const { result, ran, log } = useMemo(() => ranIn(answer), [answer]);
  const viewed = useMemo(() => result && ran && { result, childMarks: ran.childMarks }, [result, ran]);
  return { draft, analysis, runner, result, log, viewed, ran, obstacle, run, redrive, selected, select: setSelected, reveal, goTo, openAt };
}

/** The run in an answer: a redrive that was refused leaves the one before. */
function ranIn(answer: SimulatorAnswer | undefined): {
  readonly result?: ShownResult;
  readonly ran?: RanAs;
  readonly log?: WorldLog;
} {
  const run = answer?.kind === "redrive-refused" ? answer.before : answer;
  if (run?.kind !== "run") return {};
  const { reply, ran } = run;
  return reply.kind === "result" || reply.kind === "limit" ? { result: reply.result, ran, log: reply.log } : {};
}

interface Ready {
  readonly input: ReturnType<typeof parseJsonText>;
  readonly written: ReturnType<typeof parseJsonText>;
  /** With its placeholders filled, as far as they have values. */
  readonly definition: string;
  readonly placeholders: boolean;
}

function obstacleOf({ input, written, definition, placeholders }: Ready): string | undefined {
  if (!input.ok) return `The input is not JSON: ${input.problem}`;
  if (!written.ok) return `The world is not JSON: ${written.problem}`;
  const bare = placeholders ? findPlaceholders(definition).filter((placeholder) => placeholder.bare) : [];
  if (bare.length === 0) return undefined;
  return `Give ${bare.map(({ name }) => `\${${name}}`).join(", ")} a value under Placeholders: outside of quotes it cannot run as it is.`;
}

/** The state that a pointer leads into: `/States/Pay/Retry/0` is in `/States/Pay`. */
function stateOf(pointer: JsonPointer): JsonPointer | undefined {
  return /^(.*\/States\/[^/]+)/.exec(pointer)?.[1];
}
