"use client";
import { ArrowUp, Trash2 } from "lucide-react";
import type { Json, JsonObject } from "@/lib/asl";
import { Button } from "@/app/_parts/ui/button";
import { type AnswerKind, ANSWER_KINDS, answerKind, answerSummary, asKind } from "./answer-kind";
import { JsonField } from "./json-field";
import { isObject, setAt } from "./set-at";
import { SMALL_CONTROL, SmallField } from "./small-field";

interface AnswerFieldsProps {
  readonly answer: JsonObject;
  /** Counts from 1. */
  readonly number: number;
  readonly onChange: (answer: JsonObject) => void;
  readonly onRemove: () => void;
  /** Undefined for the first. */
  readonly onRaise: (() => void) | undefined;
}

/** One answer of a script: what comes back, when, how often, and for which calls. */
export function AnswerFields({ answer, number, onChange, onRemove, onRaise }: AnswerFieldsProps) {
  const kind = answerKind(answer);
  const set = (field: string, value: Json | undefined) => {
    onChange(setAt(answer, [field], value));
  };
  return (
    <fieldset className="grid gap-2 border-l-2 border-line-strong py-0.5 pl-3">
      <legend className="sr-only">
        Answer {number}: {answerSummary(answer)}
      </legend>
      <Head {...{ answer, number, onChange, onRemove, onRaise }} />
      {kind === "returns" || kind === "sometimes" ? (
        <JsonField
          label="Result, as JSON; {% … %} inside is computed"
          value={answer["returns"] ?? null}
          onChange={(value) => {
            set("returns", value);
          }}
        />
      ) : null}
      {kind === "throws" || kind === "sometimes" ? <Throws answer={answer} onChange={onChange} /> : null}
      {kind === "sometimes" ? <Chance answer={answer} onChange={onChange} /> : null}
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label="Takes"
          hint="100ms"
          value={answer["takes"]}
          onChange={(text) => {
            set("takes", numberOrText(text));
          }}
        />
        <TextField
          label="Serves how many calls"
          hint="every one"
          value={answer["times"]}
          onChange={(text) => {
            set("times", numberOrText(text));
          }}
        />
      </div>
      <When answer={answer} onChange={onChange} />
    </fieldset>
  );
}

function Head({ answer, number, onChange, onRemove, onRaise }: AnswerFieldsProps) {
  return (
    <div className="flex items-end gap-2">
      <SmallField label={`Answer ${number}`} className="flex-1">
        {(id) => (
          <select
            id={id}
            className={SMALL_CONTROL}
            value={answerKind(answer)}
            onChange={(event) => {
              onChange(asKind(answer, event.target.value as AnswerKind));
            }}
          >
            {ANSWER_KINDS.map(({ kind: one, label }) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        )}
      </SmallField>
      {onRaise === undefined ? null : (
        <Button size="sm" variant="quiet" aria-label={`Move answer ${number} up`} title="Move up" onClick={onRaise}>
          <ArrowUp aria-hidden />
        </Button>
      )}
      <Button size="sm" variant="quiet" aria-label={`Remove answer ${number}`} title="Remove this answer" onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  );
}

interface Changing {
  readonly answer: JsonObject;
  readonly onChange: (answer: JsonObject) => void;
}

function Throws({ answer, onChange }: Changing) {
  const throws = isObject(answer["throws"]) ? answer["throws"] : {};
  const set = (field: string) => (text: string) => {
    onChange({ ...answer, throws: setAt(throws, [field], text === "" ? undefined : text) });
  };
  return (
    <div className="grid grid-cols-[2fr_3fr] gap-2">
      <TextField label="Error" hint="States.TaskFailed" value={throws["error"]} onChange={set("error")} />
      <TextField label="Cause" hint="" value={throws["cause"]} onChange={set("cause")} />
    </div>
  );
}

function Chance({ answer, onChange }: Changing) {
  const { failEvery, failureRate, ...rest } = answer;
  const byTurn = failEvery !== undefined;
  return (
    <div className="grid grid-cols-2 gap-2">
      <SmallField label="It throws">
        {(id) => (
          <select
            id={id}
            className={SMALL_CONTROL}
            value={byTurn ? "turn" : "chance"}
            onChange={(event) => {
              onChange(event.target.value === "turn" ? { ...rest, failEvery: 2 } : { ...rest, failureRate: 0.05 });
            }}
          >
            <option value="chance">by chance, in percent</option>
            <option value="turn">every n-th call</option>
          </select>
        )}
      </SmallField>
      <TextField
        label={byTurn ? "n" : "Percent"}
        hint=""
        value={byTurn ? failEvery : typeof failureRate === "number" ? Math.round(failureRate * 10_000) / 100 : failureRate}
        onChange={(text) => {
          const value = numberOrText(text);
          if (byTurn) onChange({ ...rest, failEvery: value ?? 2 });
          else onChange({ ...rest, failureRate: typeof value === "number" ? value / 100 : (value ?? 0) });
        }}
      />
    </div>
  );
}

function When({ answer, onChange }: Changing) {
  const when = answer["when"];
  return (
    <details open={when !== undefined} className="text-sm">
      <summary className="text-muted">Only for some calls</summary>
      <TextField
        label="When: an expression, or an object the input must contain"
        hint="{% $states.input.total > 100 %}"
        value={typeof when === "string" || when === undefined ? when : JSON.stringify(when)}
        onChange={(text) => {
          onChange(setAt(answer, ["when"], text === "" ? undefined : patternOrText(text)));
        }}
      />
    </details>
  );
}

function TextField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: Json | undefined;
  readonly onChange: (text: string) => void;
}) {
  return (
    <SmallField label={label}>
      {(id) => (
        <input
          id={id}
          className={SMALL_CONTROL}
          placeholder={hint}
          autoComplete="off"
          spellCheck={false}
          value={value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </SmallField>
  );
}

/** Digits are a number; anything else stays text, for the check to judge. */
function numberOrText(text: string): Json | undefined {
  if (text.trim() === "") return undefined;
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

function patternOrText(text: string): Json {
  if (text.startsWith("{%")) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
