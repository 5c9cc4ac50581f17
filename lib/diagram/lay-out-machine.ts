import { Graph, type GraphLabel, layout } from "@dagrejs/dagre";
import type { Json } from "@/lib/asl";
import type { Box, LaidOutMachine, LaidOutMark, LaidOutState, LaidOutTransition, Point } from "./laid-out-machine";
import { type ReadBlock, type ReadState, readStates } from "./read-states";

const STATE = { minWidth: 132, maxWidth: 280, height: 46, character: 7.6, side: 40 };
const FRAME = { gap: 12, top: 46, inner: 26, padding: 12 };
const MARK = 22;
const MARGIN = 16;
const START = "#start"; // no pointer begins so
const END = "#end";

/**
 * @param definition - as JSON; read leniently, because a picture is also wanted of a definition at fault.
 * @returns its picture, equal for equal definitions; undefined where it holds no states.
 */
export function layOutMachine(definition: unknown): LaidOutMachine | undefined {
  const block = readStates(definition as Json);
  if (block === undefined || block.states.length === 0) return undefined;
  const { width, height, states, transitions, marks } = layOutBlock(block, 0);
  const shift = (point: Point) => ({ x: point.x + MARGIN, y: point.y + MARGIN });
  return {
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    states: states.map((state) => moveState(state, shift)),
    transitions: transitions.map((transition) => moveTransition(transition, shift)),
    marks: marks.map((mark) => ({
      ...mark,
      ...shift(mark),
      lines: mark.lines.map((line) => ({ ...line, points: line.points.map(shift) })),
    })),
  };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly states: readonly LaidOutState[];
  readonly transitions: readonly LaidOutTransition[];
  readonly marks: readonly LaidOutMark[];
}

/** A state with its inner pictures, sized but without a place. */
interface SizedState {
  readonly state: ReadState;
  readonly width: number;
  readonly height: number;
  readonly inner: readonly { readonly label: string; readonly picture: Picture; readonly box: Box }[];
}

function layOutBlock(block: ReadBlock, depth: number): Picture {
  const sized = block.states.map((state) => sizeOf(state, depth));
  const graph = graphOf(block, sized, depth === 0);
  layout(graph);
  const byName = new Map(block.states.map((state) => [state.name, state]));
  const placed = sized.map((state) => place(state, centreOf(graph, state.state.pointer), depth, block.startAt));
  const own = sized.flatMap(({ state }) => state.leaves.map((leave, index) => transitionOf(graph, state, leave, { index, byName })));
  const { width = 0, height = 0 } = graph.graph() as GraphLabel;
  return {
    width,
    height,
    states: placed.flatMap(({ states }) => states),
    transitions: [...own.flatMap((transition) => transition ?? []), ...placed.flatMap(({ transitions }) => transitions)],
    marks: depth === 0 ? marksOf(graph) : [],
  };
}

function sizeOf(state: ReadState, depth: number): SizedState {
  const second = state.detail === "" ? state.type.length : state.type.length + 3 + state.detail.length;
  const label = Math.max(state.name.length * STATE.character, second * 6.4) + STATE.side;
  const width = Math.min(STATE.maxWidth, Math.max(STATE.minWidth, label));
  if (state.blocks.length === 0) return { state, width, height: STATE.height, inner: [] };
  let x = FRAME.padding;
  const inner = state.blocks.map((block) => {
    const picture = layOutBlock(block, depth + 1);
    const box: Box = { x, y: FRAME.top, width: picture.width + 2 * FRAME.padding, height: picture.height + FRAME.inner + FRAME.padding };
    x += box.width + FRAME.gap;
    return { label: block.label, picture, box };
  });
  const height = Math.max(...inner.map(({ box }) => box.height));
  const needed = x - FRAME.gap + FRAME.padding;
  const aside = Math.max(0, (width - needed) / 2); // a long name widens the container: what is inside stays in its middle
  const centred = inner.map((one) => ({ ...one, box: { ...one.box, x: one.box.x + aside, height } }));
  return { state, width: Math.max(width, needed), height: FRAME.top + height + FRAME.padding, inner: centred };
}

function graphOf(block: ReadBlock, sized: readonly SizedState[], marks: boolean): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 34, edgesep: 14 });
  const pointers = new Map(block.states.map((state) => [state.name, state.pointer]));
  if (marks) graph.setNode(START, { width: MARK, height: MARK });
  for (const { state, width, height } of sized) graph.setNode(state.pointer, { width, height });
  for (const { state } of sized) {
    state.leaves.forEach(({ toName, label, kind }, index) => {
      const to = pointers.get(toName);
      const size = label === "" ? { width: 0, height: 0 } : { width: label.length * 6.3 + 12, height: 16 };
      if (to !== undefined) graph.setEdge(state.pointer, to, { ...size, labelpos: "c", weight: kind === "catch" ? 1 : 3 }, String(index));
    });
  }
  if (marks) addMarks(graph, block, pointers);
  return graph;
}

function addMarks(graph: Graph, block: ReadBlock, pointers: ReadonlyMap<string, string>): void {
  const first = pointers.get(block.startAt ?? "");
  if (first !== undefined) graph.setEdge(START, first, { weight: 5 }, "mark");
  const finals = block.states.filter(({ ends }) => ends);
  if (finals.length === 0) return;
  graph.setNode(END, { width: MARK, height: MARK });
  for (const { pointer } of finals) graph.setEdge(pointer, END, { weight: 2 }, "mark");
}

function centreOf(graph: Graph, id: string): Point {
  const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
  return { x, y };
}

function place(sized: SizedState, centre: Point, depth: number, startAt: string | undefined): Omit<Picture, "width" | "height" | "marks"> {
  const { state, width, height } = sized;
  const corner = { x: centre.x - width / 2, y: centre.y - height / 2 };
  const frames = sized.inner.map(({ label, box }) => ({ label, ...box, x: corner.x + box.x, y: corner.y + box.y }));
  const within = sized.inner.map(({ picture, box }) => {
    const shift = (point: Point) => ({ x: point.x + corner.x + box.x + FRAME.padding, y: point.y + corner.y + box.y + FRAME.inner });
    return {
      states: picture.states.map((inner) => moveState(inner, shift)),
      transitions: picture.transitions.map((inner) => moveTransition(inner, shift)),
    };
  });
  const { pointer, name, type, detail, ends, retries } = state;
  const own: LaidOutState = {
    pointer,
    name,
    type,
    detail,
    ends,
    retries,
    depth,
    frames,
    starts: name === startAt,
    ...corner,
    width,
    height,
  };
  return { states: [own, ...within.flatMap(({ states }) => states)], transitions: within.flatMap(({ transitions }) => transitions) };
}

function transitionOf(
  graph: Graph,
  from: ReadState,
  leave: ReadState["leaves"][number],
  { index, byName }: { readonly index: number; readonly byName: ReadonlyMap<string, ReadState> },
): LaidOutTransition | undefined {
  const to = byName.get(leave.toName);
  if (to === undefined) return undefined; // the validator says so; the picture leaves it out
  const edge = graph.edge(from.pointer, to.pointer, String(index)) as { points?: readonly Point[]; x?: number; y?: number };
  const labelAt = edge.x === undefined || edge.y === undefined || leave.label === "" ? undefined : { x: edge.x, y: edge.y };
  return { ...leave, from: from.pointer, to: to.pointer, fromName: from.name, points: edge.points ?? [], labelAt };
}

function marksOf(graph: Graph): LaidOutMark[] {
  return [["start", START] as const, ["end", END] as const].flatMap(([kind, id]) => {
    if (!graph.hasNode(id)) return [];
    const edges = (kind === "start" ? graph.outEdges(id) : graph.inEdges(id)) ?? [];
    const lines = edges.map((edge) => ({
      state: kind === "start" ? edge.w : edge.v,
      points: (graph.edge(edge) as { points?: readonly Point[] }).points ?? [],
    }));
    return [{ kind, ...centreOf(graph, id), lines }];
  });
}

type Shift = (point: Point) => Point;

function moveState(state: LaidOutState, shift: Shift): LaidOutState {
  return { ...state, ...shift(state), frames: state.frames.map((frame) => ({ ...frame, ...shift(frame) })) };
}

function moveTransition(transition: LaidOutTransition, shift: Shift): LaidOutTransition {
  const { labelAt } = transition;
  return { ...transition, points: transition.points.map(shift), labelAt: labelAt === undefined ? undefined : shift(labelAt) };
}
