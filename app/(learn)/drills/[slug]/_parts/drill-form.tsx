"use client";
import { useState, useTransition } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { studyStore } from "@/app/_study/study-store";
import { answerDrill, type DrillReply } from "./answer-drill";

interface DrillFormProps {
  readonly slug: string;
  readonly variant: number;
  readonly asks: readonly { readonly label: string; readonly unit: string }[];
}

/** Takes the numbers, has them marked on the server, and shows what was wrong and the sum worked. */
export function DrillForm({ slug, variant, asks }: DrillFormProps) {
  const [answers, setAnswers] = useState<readonly string[]>(asks.map(() => ""));
  const [reply, setReply] = useState<DrillReply | undefined>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const check = (): void => {
    startTransition(async () => {
      const marked = await answerDrill(slug, variant, answers).catch(unreachable);
      setReply(marked);
      if (marked.status === "marked" && marked.worked !== null) void studyStore.noteDrill(slug, marked.isRight);
    });
  };
  const marked = reply?.status === "marked" ? reply : undefined;
  return (
    <form
      className="rounded-state border border-line bg-raised p-5 sm:p-6"
      aria-label="Your answer"
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <fieldset disabled={!hydrated} className="grid grid-cols-1 gap-5">
        {asks.map(({ label, unit }, index) => (
          <div key={label} className="grid gap-2">
            <Field label={`${label}, in ${unit}`} error={errorOf(marked, index)}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={80}
                  value={answers[index] ?? ""}
                  onChange={(event) => {
                    setAnswers(answers.with(index, event.target.value));
                  }}
                />
              )}
            </Field>
            {marked ? <PartResult part={marked.parts[index]} /> : null}
          </div>
        ))}
        <div>
          <Button type="submit" variant="primary" disabled={pending}>
            {reply === undefined ? "Check" : "Check again"}
          </Button>
        </div>
      </fieldset>
      <div role="status" className="grid gap-4 empty:hidden [&>*]:mt-5">
        {reply?.status === "refused" ? <Alert tone="caught">{reply.message}</Alert> : null}
        {marked?.worked ? (
          <>
            <Alert tone={marked.isRight ? "succeeded" : "failed"} title={marked.isRight ? "Right." : "Not right."}>
              {marked.isRight ? "Compare your way with ours." : "The sum, worked with these numbers, is below. Then take new numbers."}
            </Alert>
            <div className="prose">{marked.worked}</div>
          </>
        ) : null}
      </div>
    </form>
  );
}

type MarkedPart = Extract<DrillReply, { readonly status: "marked" }>["parts"][number];

function errorOf(marked: { readonly parts: readonly MarkedPart[] } | undefined, index: number): string | undefined {
  const part = marked?.parts[index];
  return part?.verdict === "unreadable" ? part.message : undefined;
}

function PartResult({ part }: { readonly part: MarkedPart | undefined }) {
  if (part === undefined || part.verdict === "unreadable") return null;
  if (part.verdict === "right") return <p className="text-sm text-succeeded-ink">Right.</p>;
  return <p className="text-sm text-failed-ink">Not right. {part.miss}</p>;
}

function unreachable(): DrillReply {
  return { status: "refused", message: "The answer could not be sent. Check your connection, then press Check again." };
}
