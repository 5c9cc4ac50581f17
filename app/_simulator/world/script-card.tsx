"use client";
import { Plus, Trash2 } from "lucide-react";
import type { Json, JsonObject } from "@/lib/asl";
import { Button } from "@/app/_parts/ui/button";
import { defaultAnswer, PRESETS } from "@/lib/simulator";
import { AnswerFields } from "./answer-fields";
import { answerSummary } from "./answer-kind";
import { isObject } from "./set-at";
import { SMALL_CONTROL, SmallField } from "./small-field";

/** One script of the world: the answers of a function, a service or a state, in order. */
export function ScriptCard({
  name,
  byState,
  script,
  onChange,
}: {
  readonly name: string;
  /** It answers a state by its name, whatever that calls. */
  readonly byState: boolean;
  readonly script: Json;
  /** `undefined` removes it. */
  readonly onChange: (script: Json | undefined) => void;
}) {
  const answers = answersOf(script);
  const change = (next: readonly JsonObject[]) => {
    onChange(isObject(script) ? { ...script, answers: next } : next);
  };
  const resource = byState ? "function" : name;
  return (
    <details className="rounded-control border border-line bg-raised" open={answers.length > 0}>
      <summary className="flex flex-wrap items-baseline gap-x-2 px-3 py-2">
        <span className="font-mono text-sm font-medium break-all">{name}</span>
        {byState ? <span className="text-label text-muted">state</span> : null}
        <span className="text-sm text-muted">{answers.map(answerSummary).join(", then ") || "has no answers"}</span>
      </summary>
      <div className="grid gap-3 border-t border-line p-3">
        <Turns name={name} resource={resource} answers={answers} onChange={change} />
        {answers.map((answer, index) => (
          <AnswerFields
            key={index}
            answer={answer}
            number={index + 1}
            onChange={(next) => {
              change(answers.with(index, next));
            }}
            onRemove={() => {
              change(answers.toSpliced(index, 1));
            }}
            onRaise={
              index === 0
                ? undefined
                : () => {
                    change(answers.toSpliced(index - 1, 2, answer, ...answers.slice(index - 1, index)));
                  }
            }
          />
        ))}
        <div className="flex flex-wrap items-end justify-between gap-2">
          <Button
            size="sm"
            onClick={() => {
              change([...answers, defaultAnswer(resource)]);
            }}
          >
            <Plus aria-hidden /> Answer
          </Button>
          <Concurrent script={script} answers={answers} onChange={onChange} />
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Remove ${name} from the world`}
            onClick={() => {
              onChange(undefined);
            }}
          >
            <Trash2 aria-hidden /> Remove
          </Button>
        </div>
      </div>
    </details>
  );
}

function Turns({
  name,
  resource,
  answers,
  onChange,
}: {
  readonly name: string;
  readonly resource: string;
  readonly answers: readonly JsonObject[];
  readonly onChange: (answers: readonly JsonObject[]) => void;
}) {
  return (
    <div role="group" aria-label={`Turns to try on ${name}`} className="flex flex-wrap gap-1.5">
      {PRESETS.map(({ id, label, meaning, turn }) => (
        <button
          key={id}
          type="button"
          title={meaning}
          className="min-h-8 rounded-full border border-line bg-sunken px-2.5 text-label hover:border-accent hover:text-accent"
          onClick={() => {
            onChange(turn(answers, resource));
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Concurrent({
  script,
  answers,
  onChange,
}: {
  readonly script: Json;
  readonly answers: readonly JsonObject[];
  readonly onChange: (script: Json) => void;
}) {
  const most = isObject(script) ? script["concurrent"] : undefined;
  return (
    <SmallField label="Calls at once, more are throttled" className="w-52">
      {(id) => (
        <input
          id={id}
          inputMode="numeric"
          className={SMALL_CONTROL}
          placeholder="any number"
          value={typeof most === "number" ? most : ""}
          onChange={(event) => {
            const number = Number.parseInt(event.target.value, 10);
            onChange(number > 0 ? { ...(isObject(script) ? script : {}), concurrent: number, answers } : answers);
          }}
        />
      )}
    </SmallField>
  );
}

function answersOf(script: Json): readonly JsonObject[] {
  const answers = isObject(script) ? script["answers"] : script;
  return Array.isArray(answers) ? (answers as readonly Json[]).filter(isObject) : [];
}
