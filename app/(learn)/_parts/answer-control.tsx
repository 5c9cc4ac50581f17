import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { RadioGroup } from "@/app/_parts/ui/radio-group";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { AskedQuestion } from "@/lib/quiz";

interface AnswerControlProps {
  readonly name: string;
  readonly kind: string;
  readonly prompt: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
  readonly answer: readonly string[];
  readonly onAnswer: (answer: readonly string[]) => void;
}

/** What one answers with: options, ticks, an order, or text. */
export function AnswerControl(props: AnswerControlProps) {
  const { name, kind, prompt, choices, typed, answer, onAnswer } = props;
  if (typed) return <TypedAnswer {...props} typed={typed} />;
  if (kind === "ordering") return <OrderControl {...props} />;
  if (kind === "multiple") {
    const toggle = (id: string, on: boolean): void => {
      onAnswer(on ? [...answer, id] : answer.filter((one) => one !== id));
    };
    return (
      <fieldset className="grid gap-1">
        <legend className="mb-2 font-medium">{prompt} (Several may be right.)</legend>
        {choices.map(({ id, label }) => (
          <Checkbox
            key={id}
            name={name}
            checked={answer.includes(id)}
            label={label}
            onChange={(event) => {
              toggle(id, event.target.checked);
            }}
          />
        ))}
      </fieldset>
    );
  }
  const radios = choices.map(({ id, label }) => ({ value: id, label }));
  return (
    <RadioGroup
      legend={prompt}
      name={name}
      choices={radios}
      value={answer[0] ?? ""}
      onChange={(id) => {
        onAnswer([id]);
      }}
    />
  );
}

function TypedAnswer({ prompt, typed, answer, onAnswer }: AnswerControlProps & { readonly typed: NonNullable<AskedQuestion["typed"]> }) {
  const value = answer[0] ?? "";
  return (
    <div className="grid gap-3">
      <div className="font-medium">{prompt}</div>
      <Field label={typed.unit === undefined ? typed.label : `${typed.label}, in ${typed.unit}`}>
        {(control) =>
          typed.lines === 1 ? (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={value}
              onChange={(event) => {
                onAnswer([event.target.value]);
              }}
            />
          ) : (
            <Textarea
              {...control}
              rows={typed.lines}
              value={value}
              onChange={(event) => {
                onAnswer([event.target.value]);
              }}
            />
          )
        }
      </Field>
    </div>
  );
}

function OrderControl({ prompt, choices, answer, onAnswer }: AnswerControlProps) {
  const move = (index: number, by: number): void => {
    const next = [...answer];
    next.splice(index + by, 0, ...next.splice(index, 1));
    onAnswer(next);
  };
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{prompt}</legend>
      <ol className="grid gap-2 [&]:list-none [&]:pl-0">
        {answer.map((id, index) => (
          <li key={id} className="flex items-center gap-3 rounded-control border border-line px-3 py-2">
            <span className="min-w-0 flex-1">{choices.find((choice) => choice.id === id)?.label}</span>
            <button
              type="button"
              className="p-2"
              disabled={index === 0}
              aria-label={`Move item ${index + 1} up`}
              onClick={() => {
                move(index, -1);
              }}
            >
              <ArrowUp aria-hidden className="size-4" />
            </button>
            <button
              type="button"
              className="p-2"
              disabled={index === answer.length - 1}
              aria-label={`Move item ${index + 1} down`}
              onClick={() => {
                move(index, 1);
              }}
            >
              <ArrowDown aria-hidden className="size-4" />
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
