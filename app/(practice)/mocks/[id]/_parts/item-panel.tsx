"use client";
import dynamic from "next/dynamic";
import { Flag } from "lucide-react";
import { AnswerControl } from "@/app/(learn)/_parts/answer-control";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { Textarea } from "@/app/_parts/ui/textarea";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { Confidence } from "./confidence";
import type { RoomAnswer } from "./room-answer";
import type { RoomItem } from "./room-item";

// The workbench is loaded only where there is something to write in it.
const LiveBench = dynamic(() => import("./live-bench").then((module) => module.LiveBench), {
  ssr: false,
  loading: () => <Skeleton className="h-[70vh]" />,
});

interface ItemPanelProps {
  readonly item: RoomItem;
  readonly place: number;
  readonly of: number;
  readonly answer: RoomAnswer;
  /** What a live item goes on from. */
  readonly definition: string;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<RoomAnswer>) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** The item being answered, and what one can say about one's answer. */
export function ItemPanel(props: ItemPanelProps) {
  const { item, place, of, answer, disabled, onChange, onNext, onPrevious } = props;
  const hydrated = useHydrated();
  return (
    <section
      aria-label={`Item ${place + 1} of ${of}`}
      className="grid min-w-0 content-start gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1"
    >
      <fieldset disabled={disabled || !hydrated} className="min-w-0 rounded-state border border-line bg-raised p-5 wrap-anywhere sm:p-6">
        <p className="eyebrow mb-3">
          {item.section} · {place + 1} of {of}
        </p>
        <Asked {...props} />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm" disabled={place === 0} onClick={onPrevious}>
          Previous
        </Button>
        <Button size="sm" variant="primary" disabled={place === of - 1 || disabled} onClick={onNext}>
          Next
        </Button>
        <Button
          size="sm"
          aria-pressed={answer.flagged}
          disabled={disabled}
          onClick={() => {
            onChange({ flagged: !answer.flagged });
          }}
        >
          <Flag aria-hidden className={answer.flagged ? "fill-current" : undefined} /> {answer.flagged ? "Flagged" : "Flag"}
        </Button>
        <Confidence
          value={answer.confidence}
          disabled={disabled}
          onChange={(confidence) => {
            onChange({ confidence });
          }}
        />
        <p className="hidden text-sm text-muted lg:block">Keys: n next, p previous, f flag.</p>
      </div>
    </section>
  );
}

function Asked({ item, answer, definition, disabled, onChange }: ItemPanelProps) {
  switch (item.kind) {
    case "question": {
      const { questionKind, prompt, subject, choices, typed } = item;
      const shown = questionKind === "ordering" && answer.answer.length === 0 ? choices.map(({ id }) => id) : answer.answer;
      return (
        <>
          {subject}
          <AnswerControl
            name={item.id}
            kind={questionKind}
            prompt={prompt}
            choices={choices}
            typed={typed}
            answer={shown}
            onAnswer={(next) => {
              onChange({ answer: next });
            }}
          />
        </>
      );
    }
    case "open":
      return (
        <Field
          label={item.prompt}
          hint="Say it aloud or type it; keywords will do. You mark it yourself afterwards, against the key points."
        >
          {(control) => (
            <Textarea
              {...control}
              rows={10}
              maxLength={20_000}
              value={answer.answer[0] ?? ""}
              onChange={(event) => {
                onChange({ answer: [event.target.value] });
              }}
            />
          )}
        </Field>
      );
    case "live":
      return (
        <LiveBench
          live={item.live}
          definition={definition}
          disabled={disabled}
          onDefinition={(text) => {
            onChange({ answer: [text] });
          }}
        />
      );
    case "later":
      return <p>The interviewer goes on from what you write. Go back, change the definition, and press Next.</p>;
    case "gone":
      return <p>What stood here has just been taken out of the course. It counts for nothing: go on with the next.</p>;
  }
}
