import { useId } from "react";
import { MachineDrawing } from "@/app/_simulator/graph/machine-drawing";
import { describeMachine, layOutMachine } from "@/lib/diagram";
import "./state-graph.css";

/** How far a picture shrinks with its page before it scrolls: beyond that its words are too small to read. */
const SMALLEST = 0.8;

/** A state machine as a picture, drawn on the server from its definition, with the same told in sentences. */
export function StateGraph({ definition, caption }: { readonly definition: unknown; readonly caption: string }) {
  const id = useId();
  const machine = layOutMachine(definition);
  if (machine === undefined) return <p>{caption}</p>;
  const { width, height } = machine;
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
          <MachineDrawing machine={machine} arrows={`${id}-arrow`} />
        </svg>
      </div>
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <details className="state-graph-words">
        <summary>The picture in words</summary>
        <ul>
          {describeMachine(machine).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
