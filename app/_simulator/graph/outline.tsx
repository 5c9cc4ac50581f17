"use client";
import type { JsonPointer } from "@/lib/asl";
import { describeState, type LaidOutMachine } from "@/lib/diagram";
import type { RunMarks, StateMarks } from "./run-marks";

/** The picture as a list: every state, where it leads, and what the run did to it. */
export function Outline({
  machine,
  marks,
  selected,
  onSelect,
}: {
  readonly machine: LaidOutMachine;
  readonly marks: RunMarks | undefined;
  readonly selected: JsonPointer | undefined;
  readonly onSelect: (pointer: JsonPointer) => void;
}) {
  return (
    <details className="border-t border-line bg-raised">
      <summary className="px-3 py-2 text-sm font-medium">
        Outline: {machine.states.length === 1 ? "one state" : `${machine.states.length} states`} as a list
      </summary>
      <ul className="max-h-56 overflow-y-auto px-1.5 pb-2">
        {machine.states.map((state) => (
          <li key={state.pointer} style={{ paddingLeft: `${state.depth * 1.25}rem` }}>
            <button
              type="button"
              aria-current={state.pointer === selected}
              className="w-full rounded-mark px-2 py-1 text-left text-sm hover:bg-sunken aria-[current=true]:bg-accent-wash"
              onClick={() => {
                onSelect(state.pointer);
              }}
            >
              <span className="font-medium">{state.name}</span> <span className="text-muted">{describeState(state, machine)}</span>
              {marks === undefined ? null : <span className="block text-muted">{runSentence(marks.states.get(state.pointer))}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const OUTCOMES = {
  succeeded: "succeeded",
  failed: "failed",
  caught: "failed and was caught",
  running: "was under way",
  aborted: "was under way when the run ended",
} as const;

function runSentence(marks: StateMarks | undefined): string {
  if (marks === undefined) return "Not visited.";
  const times = marks.visits === 1 ? "Visited once" : `Visited ${marks.visits} times`;
  const retries = marks.retries === 0 ? "" : `, ${marks.retries} ${marks.retries === 1 ? "retry" : "retries"}`;
  return `${times}${retries}; ${OUTCOMES[marks.outcome]}.`;
}
