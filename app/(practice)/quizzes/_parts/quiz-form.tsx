"use client";
import { useState, useTransition } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { RadioGroup } from "@/app/_parts/ui/radio-group";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { missedHere } from "@/app/_study/missed-here";
import { useStudy } from "@/app/_study/use-study";
import { startQuiz, type WantedQuiz } from "../actions";
import { COUNTS, KINDS, LEVELS, MODES, REFUSALS } from "./quiz-words";
import { TickGroup } from "./tick-group";
import { type QuizTopic, TopicTicks } from "./topic-ticks";

type Choice = Omit<WantedQuiz, "missedHere">;

interface QuizFormProps {
  readonly topics: readonly QuizTopic[];
  /** How many a signed-in learner missed last time; undefined for a visitor, whose browser knows. */
  readonly missed: number | undefined;
  readonly first: { readonly topic: string; readonly isMissedOnly: boolean };
}

/** What a quiz is to be about, and how it is to be sat. Nothing ticked in a group means all of it. */
export function QuizForm({ topics, missed, first }: QuizFormProps) {
  const here = missedHere(useStudy().record);
  const hydrated = useHydrated();
  const [choice, setChoice] = useState<Choice>({
    topics: topics.some(({ slug }) => slug === first.topic) ? [first.topic] : [],
    levels: [],
    kinds: [],
    count: 10,
    mode: "each",
    isMissedOnly: first.isMissedOnly,
  });
  const change = (part: Partial<Choice>): void => {
    setChoice((before) => ({ ...before, ...part }));
  };
  const missedCount = missed ?? here.length;
  return (
    <Card>
      <fieldset disabled={!hydrated} className="grid min-w-0 gap-8">
        <RadioGroup
          legend="How"
          name="mode"
          choices={MODES.map(({ mode, label, hint }) => ({ value: mode, label, hint }))}
          value={choice.mode}
          onChange={(value) => {
            change({ mode: MODES.find(({ mode }) => mode === value)?.mode ?? "each" });
          }}
        />
        <TickGroup
          legend="How many questions"
          isOne
          choices={COUNTS}
          ticked={[choice.count]}
          onTick={(counts) => {
            change({ count: counts.at(-1) ?? choice.count });
          }}
        />
        <Checkbox
          label={`Only what I answered wrongly last time (${hydrated || missed !== undefined ? missedCount : 0})`}
          checked={choice.isMissedOnly}
          onChange={(event) => {
            change({ isMissedOnly: event.target.checked });
          }}
        />
        <TopicTicks
          topics={topics}
          ticked={choice.topics}
          onTick={(slugs) => {
            change({ topics: slugs });
          }}
        />
        <TickGroup
          legend="Levels"
          choices={LEVELS}
          ticked={choice.levels}
          onTick={(levels) => {
            change({ levels });
          }}
        />
        <TickGroup
          legend="Kinds of question"
          choices={KINDS}
          ticked={choice.kinds}
          onTick={(kinds) => {
            change({ kinds });
          }}
        />
        <StartQuiz wanted={{ ...choice, missedHere: [...here] }} />
      </fieldset>
    </Card>
  );
}

function StartQuiz({ wanted }: { readonly wanted: WantedQuiz }) {
  const [refusal, setRefusal] = useState<string>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const start = (): void => {
    setRefusal(undefined);
    startTransition(async () => {
      setRefusal(REFUSALS[await startQuiz(wanted)]);
    });
  };
  return (
    <div className="grid gap-3">
      <div>
        <Button variant="primary" disabled={pending || !hydrated} onClick={start}>
          {pending ? "Drawing questions…" : wanted.mode === "timed" ? "Start the clock" : "Start"}
        </Button>
      </div>
      {refusal === undefined ? null : (
        <Alert tone="caught" live="alert">
          {refusal}
        </Alert>
      )}
    </div>
  );
}
