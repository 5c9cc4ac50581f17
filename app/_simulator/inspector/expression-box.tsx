"use client";
import { Play } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { Json, StateVisit } from "@/lib/asl";
import { JsonBlock } from "../results/json-block";
import type { ExpressionRequest } from "./evaluate-expression";
import { type ExpressionState, useExpression } from "./use-expression";
import type { ShownStage } from "./visit-stages";

/** Asks the moment a question: a path, an intrinsic function or JSONata, with what a state could see then. */
export function ExpressionBox({ visit, stages }: { readonly visit: StateVisit; readonly stages: readonly ShownStage[] }) {
  const id = useId();
  const isJsonata = stages.some(({ field }) => field === "Arguments" || field === "Output");
  const [text, setText] = useState("");
  const [hereIndex, setHereIndex] = useState(0);
  const [state, evaluate] = useExpression();
  const here = stages[hereIndex] ?? stages[0];
  const ask = () => {
    if (here !== undefined && text.trim() !== "") evaluate(requestOf(text, { visit, stages, here: here.value }));
  };
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-2 rounded-control border border-line bg-raised p-3">
      <h2 id={`${id}-title`} className="text-sm font-medium">
        Ask this moment
      </h2>
      <form
        className="flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <input
          aria-label="Expression"
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={isJsonata ? "{% $states.input %}" : "$.order.total"}
          className="min-h-9 min-w-40 flex-1 rounded-control border border-line-strong bg-raised px-2.5 font-mono text-base sm:text-sm"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <label className="flex items-center gap-1.5 text-sm text-muted">
          <code>$</code> is
          <select
            className="h-9 max-w-36 rounded-control border border-line-strong bg-raised px-1.5 text-ink"
            value={hereIndex}
            onChange={(event) => {
              setHereIndex(Number(event.target.value));
            }}
          >
            {stages.map(({ field }, index) => (
              <option key={`${field} ${index + 1}`} value={index}>
                {field}
              </option>
            ))}
          </select>
        </label>
        <Button size="sm" type="submit" className="min-h-9">
          <Play aria-hidden /> Evaluate
        </Button>
      </form>
      <p id={`${id}-hint`} className="text-label text-muted">
        A path (<code>$.a</code>, <code>$$.State.Name</code>, <code>$variable</code>), an intrinsic function (<code>States.Format(…)</code>)
        or JSONata (<code>{"{% $states.input %}"}</code>).
      </p>
      <div role="status">
        <Reply state={state} />
      </div>
    </section>
  );
}

function Reply({ state }: { readonly state: ExpressionState }) {
  switch (state.kind) {
    case "nothing":
      return null;
    case "busy":
      return <p className="text-sm text-muted">Evaluating…</p>;
    case "too-long":
      return <Refused name="Stopped after two seconds" words="Give it less to work on, or an end to its recursion." />;
    case "fault":
      return <Refused name="This one is on us" words={state.message} />;
    case "syntax":
      return <Refused name="It does not parse" words={state.message} />;
    case "failure":
      return <Refused name={state.error} words={`${state.cause} ${state.mend}`} />;
    case "value":
      return <JsonBlock value={state.value} label={`Value of the ${state.language} expression`} />;
  }
}

function Refused({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <p className="rounded-control border border-failed/40 bg-failed-wash px-3 py-2 text-sm break-words">
      <span className="font-mono text-failed-ink">{name}</span> {words}
    </p>
  );
}

function requestOf(
  text: string,
  { visit, stages, here }: { readonly visit: StateVisit; readonly stages: readonly ShownStage[]; readonly here: Json },
): ExpressionRequest {
  const result = stages.findLast(({ field }) => field === "Result")?.value;
  const error = stages.findLast(({ field }) => field === "Error")?.value;
  const isObject = typeof error === "object" && error !== null && !Array.isArray(error);
  return {
    text,
    here,
    input: stages[0]?.value ?? null,
    context: visit.context,
    variables: visit.variablesBefore,
    nowMs: visit.exitedMs ?? visit.enteredMs,
    ...(result !== undefined && { result }),
    ...(isObject && { errorOutput: error as Extract<ExpressionRequest["errorOutput"], object> }),
  };
}
