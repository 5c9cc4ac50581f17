import { useId } from "react";
import { describeStateGraph, layOutStateGraph, type GraphEdge, type GraphNode } from "@/lib/diagram";
import "./state-graph.css";

/** How far a picture shrinks with its page before it scrolls: beyond that its words are too small to read. */
const SMALLEST = 0.8;

/** A state machine as a picture, drawn on the server from its definition, with the same told in sentences. */
export function StateGraph({ definition, caption }: { readonly definition: unknown; readonly caption: string }) {
  const id = useId();
  const { width, height, nodes, edges } = layOutStateGraph(definition);
  return (
    <figure className="state-graph">
      {/* Scrolls by itself where the page is narrower than the picture, so it can be reached by keyboard. */}
      <div className="state-graph-frame" tabIndex={0} role="group" aria-labelledby={`${id}-caption`}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: "100%", minWidth: SMALLEST * width, maxWidth: width }}
          role="img"
          aria-labelledby={`${id}-caption`}
        >
          <defs>
            <marker id={`${id}-arrow`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0.5 7.5 4 0 7.5z" className="state-graph-head" />
            </marker>
          </defs>
          {nodes
            .filter(({ isContainer }) => isContainer)
            .map((node, index) => (
              <State key={index} node={node} />
            ))}
          {edges.map((edge, index) => (
            <Edge key={index} edge={edge} arrow={`url(#${id}-arrow)`} />
          ))}
          {nodes
            .filter(({ isContainer }) => !isContainer)
            .map((node, index) => (
              <State key={index} node={node} />
            ))}
        </svg>
      </div>
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <details className="state-graph-words">
        <summary>The picture in words</summary>
        <ul>
          {describeStateGraph(definition).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function State({ node }: { readonly node: GraphNode }) {
  const { x, y, width, height, type, name, note, isContainer } = node;
  if (type === "Start" || type === "End") {
    return <circle cx={x + width / 2} cy={y + height / 2} r={width / 2 - 1} className="state-graph-mark" data-mark={type} />;
  }
  const middle = x + width / 2;
  return (
    <g data-type={type} className="state-graph-state">
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={10} data-container={isContainer} />
      <text x={middle} y={y + 20} className="state-graph-name">
        {name}
      </text>
      <text x={middle} y={y + 35} className="state-graph-note">
        {note === "" ? type : `${type} · ${note}`}
      </text>
    </g>
  );
}

function Edge({ edge, arrow }: { readonly edge: GraphEdge; readonly arrow: string }) {
  const { points, label, labelAt, kind } = edge;
  return (
    <g data-kind={kind} className="state-graph-edge">
      <path d={smooth(points)} markerEnd={arrow} />
      {labelAt ? (
        <text x={labelAt.x} y={labelAt.y + 4}>
          {label}
        </text>
      ) : null}
    </g>
  );
}

/** A line through the layout's points, its corners rounded by curves between their middles. */
function smooth(points: GraphEdge["points"]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const curves = rest.slice(0, -1).map((corner, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${corner.x} ${corner.y} ${(corner.x + next.x) / 2} ${(corner.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${curves.join("")}L${last.x} ${last.y}`;
}
