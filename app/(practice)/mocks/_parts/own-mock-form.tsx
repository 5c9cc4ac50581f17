"use client";
import { useState } from "react";
import { Card } from "@/app/_parts/ui/card";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import type { OwnChoice } from "@/lib/interviews";
import { ExtraTime } from "./extra-time";
import { StartButton } from "./start-button";

const LEVELS = [
  { id: "junior", label: "Junior" },
  { id: "mid", label: "Mid" },
  { id: "senior", label: "Senior" },
] as const;
const KINDS = [
  { id: "single", label: "One right option" },
  { id: "multiple", label: "Several right options" },
  { id: "numeric", label: "Sums" },
  { id: "ordering", label: "Put in order" },
  { id: "short", label: "Short answers" },
  { id: "predict-output", label: "Predict the output" },
  { id: "find-fault", label: "Find the fault" },
] as const;
const NUMBERS = [
  { id: "minutes", label: "Minutes", min: 1, max: 180 },
  { id: "questions", label: "Questions", min: 0, max: 40 },
  { id: "open", label: "Answers in your own words", min: 0, max: 10 },
] as const;
const FIRST: OwnChoice = { minutes: 20, questions: 8, open: 1, live: false, topics: [], levels: [], kinds: [] };

/** A mock interview by one's own choice: how long, how many, of what. Nothing ticked in a group means all of it. */
export function OwnMockForm({ topics }: { readonly topics: readonly { readonly slug: string; readonly title: string }[] }) {
  const [choice, setChoice] = useState(FIRST);
  const [extraPercent, setExtraPercent] = useState(0);
  const change = (part: Partial<OwnChoice>): void => {
    setChoice((before) => ({ ...before, ...part }));
  };
  const isWhole = NUMBERS.every(({ id, min, max }) => Number.isInteger(choice[id]) && choice[id] >= min && choice[id] <= max);
  const asksSomething = choice.questions + choice.open > 0 || choice.live;
  return (
    <Card className="grid gap-6">
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {NUMBERS.map(({ id, label, min, max }) => (
          <Field key={id} label={label} hint={`${min} to ${max}`}>
            {(control) => (
              <Input
                {...control}
                type="number"
                min={min}
                max={max}
                value={choice[id]}
                onChange={(event) => {
                  change({ [id]: event.target.valueAsNumber });
                }}
              />
            )}
          </Field>
        ))}
        <ExtraTime percent={extraPercent} onPercent={setExtraPercent} />
      </div>
      <Checkbox
        checked={choice.live}
        label="With a live exercise: write a state machine, then change it as the interviewer asks"
        onChange={(event) => {
          change({ live: event.target.checked });
        }}
      />
      <Ticks
        legend="Levels"
        choices={LEVELS}
        ticked={choice.levels}
        onTick={(levels) => {
          change({ levels });
        }}
      />
      <Ticks
        legend="Kinds of question"
        choices={KINDS}
        ticked={choice.kinds}
        onTick={(kinds) => {
          change({ kinds });
        }}
      />
      <Ticks
        legend="Topics"
        choices={topics.map(({ slug, title }) => ({ id: slug, label: title }))}
        ticked={choice.topics}
        onTick={(slugs) => {
          change({ topics: slugs });
        }}
      />
      <StartButton wanted={isWhole && asksSomething ? { kind: "own", choice } : undefined} extraPercent={extraPercent} />
    </Card>
  );
}

function Ticks<Id extends string>({
  legend,
  choices,
  ticked,
  onTick,
}: {
  readonly legend: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly ticked: readonly Id[];
  readonly onTick: (ticked: Id[]) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-medium">
        {legend} <span className="font-normal text-muted">{ticked.length === 0 ? "(all)" : `(${ticked.length} chosen)`}</span>
      </legend>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {choices.map(({ id, label }) => (
          <Checkbox
            key={id}
            checked={ticked.includes(id)}
            label={label}
            onChange={(event) => {
              onTick(event.target.checked ? [...ticked, id] : ticked.filter((one) => one !== id));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
