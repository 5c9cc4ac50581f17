import type { ReactNode } from "react";
import { DataFlowFigure } from "@/app/_parts/figures/data-flow/data-flow-figure";
import { Plot } from "@/app/_parts/figures/plot";
import { StateGraph } from "@/app/_parts/figures/state-graph";
import type { LessonPath, LessonView } from "@/lib/catalog";
import type { Block } from "@/lib/content";
import { Callout } from "./callout";
import { Claim, SourceMark } from "./claim";
import { DefinitionBlock } from "./definition-block";
import { LessonQuestion } from "./lesson-question";
import { RunIt } from "./run-it";

interface Surroundings {
  readonly lesson: LessonView;
  readonly path: LessonPath;
  readonly children: ReactNode;
}

type Kind = Block["kind"];
type BlockOf = { readonly [K in Kind]: Extract<Block, { readonly kind: K }> };

/** How each of our own blocks is shown; a kind without a row does not compile. */
const BLOCKS: { readonly [K in Kind]: (block: BlockOf[K], around: Surroundings) => ReactNode } = {
  figure: (block, { lesson }) => <StateGraph definition={parseMachine(lesson, block.machine)} caption={block.caption} />,
  definition: (block, { lesson }) => (
    <DefinitionBlock text={lesson.machines[block.machine] ?? ""} state={block.state} caption={block.caption} />
  ),
  "run-it": (block, { lesson }) => {
    const run = lesson.runs[block.run];
    return run ? <RunIt run={run} definition={lesson.machines[run.machine] ?? ""} /> : null;
  },
  question: (block, { lesson, path }) => {
    const asked = lesson.asked.find(({ id }) => id === block.id);
    return asked ? <LessonQuestion asked={asked} path={path} lesson={lesson} /> : null;
  },
  plot: ({ plot, caption, values }) =>
    plot === "data-flow" ? <DataFlowFigure caption={caption} /> : <Plot plot={plot} caption={caption} values={values} />,
  trap: (block, { children }) => (
    <Callout kind="trap" label="Trap" title={block.title}>
      {children}
    </Callout>
  ),
  listen: (block, { children }) => (
    <Callout kind="listen" label="What an interviewer listens for" title={block.title}>
      {children}
    </Callout>
  ),
  differs: (block, { children }) => (
    <Callout kind="caution" label="Sources differ" title={block.title}>
      {children}
    </Callout>
  ),
  claim: (block, { lesson, children }) => <Claim source={lesson.sources.find(({ id }) => id === block.source)}>{children}</Claim>,
  source: (block, { lesson }) => <SourceMark sources={lesson.sources} id={block.id} />,
  premium: () => null,
};

/** One of our own blocks in a lesson's text. */
export function LessonBlock({ block, ...around }: Surroundings & { readonly block: Block }) {
  return show(block, around);
}

function show<K extends Kind>(block: BlockOf[K] & { readonly kind: K }, around: Surroundings): ReactNode {
  return BLOCKS[block.kind](block, around);
}

function parseMachine(lesson: LessonView, name: string): unknown {
  return JSON.parse(lesson.machines[name] ?? "{}");
}
