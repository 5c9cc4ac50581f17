"use client";
import { useEffect, useId, useState, useSyncExternalStore } from "react";
import { SimulatorSession, type SimulatorState } from "@/app/_simulator/simulator-session";
import { Select } from "@/app/_parts/ui/select";
import { type FlowOutcome, flowStages } from "./flow-stages";
import { FIRST_FLOW, FLOW_CHOICES, FLOW_FIELDS, FLOW_INPUT, FLOW_WORLD, type FlowChoice, flowDefinition } from "./order-flow";

const IDLE: SimulatorState = { status: "idle" };

/** The five fields to set, and the data after each, computed by the interpreter in a Worker from the first change on. */
export function DataFlowPanel({ caption, first }: { readonly caption: string; readonly first: FlowOutcome }) {
  const [choice, setChoice] = useState<FlowChoice>(FIRST_FLOW);
  const id = useId();
  const { outcome, change } = useFlowRun(first, setChoice);
  return (
    <figure className="not-prose my-8 rounded-state border border-line bg-raised" aria-labelledby={`${id}-caption`}>
      <div className="grid gap-x-6 gap-y-3 border-b border-line px-4 py-4 sm:grid-cols-2 sm:px-5">
        {FLOW_FIELDS.map((field) => (
          <label key={field} className="grid min-w-0 gap-1 text-sm">
            <span className="font-mono">{field}</span>
            <Select
              value={choice[field]}
              className="font-mono text-sm"
              onChange={(event) => {
                change({ ...choice, [field]: event.target.value });
              }}
            >
              {FLOW_CHOICES[field].map((text) => (
                <option key={text} value={text}>
                  {text === "" ? "left out" : text}
                </option>
              ))}
            </Select>
          </label>
        ))}
      </div>
      <ol aria-live="polite" aria-label="The data, stage by stage" className="grid gap-px bg-line [&]:list-none [&]:pl-0 [&>li]:m-0">
        {outcome.stages.map((stage, index) => (
          <li
            key={`${stage.field}-${String(index)}`}
            className="grid gap-x-4 gap-y-1 bg-raised px-4 py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:px-5"
          >
            <span className="text-sm text-muted">{stage.field}</span>
            <code className="font-mono text-[0.8125rem] wrap-anywhere">{JSON.stringify(stage.value)}</code>
          </li>
        ))}
        {outcome.error === undefined ? null : (
          <li className="bg-failed-wash px-4 py-2.5 text-failed-ink sm:px-5">
            The state fails with <code>{outcome.error}</code>: a path leads to nothing there.
          </li>
        )}
      </ol>
      <figcaption id={`${id}-caption`} className="border-t border-line px-4 py-3 text-sm text-muted sm:px-5">
        {caption}
      </figcaption>
    </figure>
  );
}

interface FlowRun {
  readonly outcome: FlowOutcome;
  readonly change: (choice: FlowChoice) => void;
}

/** Runs the state off the main thread, once a field has been changed. */
function useFlowRun(first: FlowOutcome, onChoice: (choice: FlowChoice) => void): FlowRun {
  const [session] = useState(() => new SimulatorSession());
  const { latest } = useSyncExternalStore(session.subscribe, session.current, () => IDLE);
  useEffect(
    () => () => {
      session.close();
    },
    [session],
  );
  const ran = latest?.answer.kind === "run" ? flowStages(latest.answer.reply) : undefined;
  return {
    outcome: ran ?? first,
    change: (choice) => {
      onChoice(choice);
      session.start({ kind: "run", request: { definition: flowDefinition(choice), input: FLOW_INPUT }, world: FLOW_WORLD });
    },
  };
}
