import { Graph, layout } from "@dagrejs/dagre";
import { readBlock, type DrawnBlock, type DrawnState, type Way } from "./read-block";

/** A definition laid out for drawing: pixels from the top left corner. */
export interface StateGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly name: string;
  /** A state's Type; `Start` and `End` for the two marks that are no states. */
  readonly type: string;
  readonly note: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Parallel and Map are drawn around what they hold. */
  readonly isContainer: boolean;
}

export interface GraphEdge {
  readonly kind: Way["kind"];
  readonly label: string;
  readonly points: readonly Point[];
  /** Middle of the label. */
  readonly labelAt: Point | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const LETTER = 7.4; // width of a letter at 13 px, measured generously
const SMALL_LETTER = 6.4; // at 11 px
const STATE_HEIGHT = 46;
const MARK = 14;
const HEAD = 44; // a container's own name and note
const PADDING = 14;
const LONGEST_LABEL = 34;

/** Lays out a definition, nested blocks and all. Equal definitions give equal pictures. */
export function layOutStateGraph(definition: unknown): StateGraph {
  return layOutBlock(readBlock(definition));
}

interface Sized {
  readonly state: DrawnState;
  readonly inner: readonly StateGraph[];
  readonly width: number;
  readonly height: number;
}

function layOutBlock(block: DrawnBlock): StateGraph {
  const sized = block.states.map(sizeOf);
  const graph = new Graph<object, Point & { width: number; height: number }, Partial<Point> & { points: Point[] }>({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 34, ranksep: 34, edgesep: 18, marginx: 2, marginy: 2 });
  graph.setNode("Start", { width: MARK, height: MARK, x: 0, y: 0 });
  const ends = block.states.some((state) => state.ends);
  if (ends) graph.setNode("End", { width: MARK, height: MARK, x: 0, y: 0 });
  for (const { state, width, height } of sized) graph.setNode(`state ${state.name}`, { width, height, x: 0, y: 0 });
  const links = linksOf(block).filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to));
  for (const [index, { from, to, way }] of links.entries()) {
    graph.setEdge(from, to, labelBox(way), String(index));
  }
  layout(graph);
  const place = (name: string): Point & { width: number; height: number } => {
    const { x, y, width, height } = graph.node(name);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  const marks = ["Start", ...(ends ? ["End"] : [])].map((type) => ({ name: "", type, note: "", isContainer: false, ...place(type) }));
  const placed = sized.map((one) => placeState(one, place(`state ${one.state.name}`)));
  const edges = links.map(({ from, to, way }, index): GraphEdge => {
    const { points, x, y } = graph.edge(from, to, String(index));
    return {
      kind: way.kind,
      label: shorten(way.label),
      points,
      labelAt: way.label && x !== undefined && y !== undefined ? { x, y } : undefined,
    };
  });
  return {
    ...extent([...marks, ...placed.flatMap(({ nodes }) => nodes)], edges),
    nodes: [...marks, ...placed.flatMap(({ nodes }) => nodes)],
    edges: [...edges, ...placed.flatMap((one) => one.edges)],
  };
}

function sizeOf(state: DrawnState): Sized {
  const words = Math.max(state.name.length * LETTER, `${state.type} ${shorten(state.note)}`.length * SMALL_LETTER) + 2 * PADDING;
  if (state.inner.length === 0) return { state, inner: [], width: Math.max(92, words), height: STATE_HEIGHT };
  const inner = state.inner.map(layOutBlock);
  const within = inner.reduce((sum, { width }) => sum + width + PADDING, PADDING);
  const tallest = Math.max(...inner.map(({ height }) => height));
  return { state, inner, width: Math.max(words, within), height: HEAD + tallest + PADDING };
}

/** The state's own box, and what is inside it moved to where it belongs. */
function placeState({ state, inner }: Sized, box: Point & { width: number; height: number }): Pick<StateGraph, "nodes" | "edges"> {
  const own: GraphNode = { name: state.name, type: state.type, note: shorten(state.note), isContainer: inner.length > 0, ...box };
  const used = inner.reduce((sum, { width }) => sum + width + PADDING, -PADDING);
  let left = box.x + (box.width - used) / 2;
  const nodes: GraphNode[] = [own];
  const edges: GraphEdge[] = [];
  for (const graph of inner) {
    const moved = move(graph, left, box.y + HEAD);
    nodes.push(...moved.nodes);
    edges.push(...moved.edges);
    left += graph.width + PADDING;
  }
  return { nodes, edges };
}

function move(graph: StateGraph, dx: number, dy: number): Pick<StateGraph, "nodes" | "edges"> {
  const shift = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return {
    nodes: graph.nodes.map((node) => ({ ...node, ...shift(node) })),
    edges: graph.edges.map((edge) => ({ ...edge, points: edge.points.map(shift), labelAt: edge.labelAt && shift(edge.labelAt) })),
  };
}

function linksOf(block: DrawnBlock): readonly { readonly from: string; readonly to: string; readonly way: Way }[] {
  const plain: Way = { to: "", kind: "next", label: "" };
  return [
    { from: "Start", to: `state ${block.startAt}`, way: plain },
    ...block.states.flatMap((state) => [
      ...state.ways.map((way) => ({ from: `state ${state.name}`, to: `state ${way.to}`, way })),
      ...(state.ends ? [{ from: `state ${state.name}`, to: "End", way: plain }] : []),
    ]),
  ];
}

function labelBox({ label }: Way): { points: Point[]; width: number; height: number; labelpos: "c" } {
  return { points: [], width: label === "" ? 0 : shorten(label).length * SMALL_LETTER + 12, height: label === "" ? 0 : 20, labelpos: "c" };
}

function shorten(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;
}

function extent(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): { readonly width: number; readonly height: number } {
  const points = edges.flatMap((edge) => [
    ...edge.points,
    ...(edge.labelAt ? [{ x: edge.labelAt.x + (edge.label.length * SMALL_LETTER) / 2 + 6, y: edge.labelAt.y }] : []),
  ]);
  return {
    width: Math.ceil(Math.max(...nodes.map(({ x, width }) => x + width), ...points.map(({ x }) => x)) + 4),
    height: Math.ceil(Math.max(...nodes.map(({ y, height }) => y + height), ...points.map(({ y }) => y)) + 4),
  };
}
