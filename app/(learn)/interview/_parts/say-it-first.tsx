"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { studyStore } from "@/app/_study/study-store";
import { useTextDraft } from "@/app/_drafts/use-text-draft";
import { useStudy } from "@/app/_study/use-study";
import { pointsMade } from "@/lib/likeness";
import { SelfMark } from "./self-mark";

interface KeyPoint {
  readonly text: string;
  readonly label: ReactNode;
}

/**
 * Answer before you read: by keyboard, aloud or in thought. Then the key points are laid beside it, those that seem to be in what was
 * typed ticked, and the learner decides. Without a script the answer can still be opened.
 */
export function SayItFirst({
  slug,
  points,
  answer,
}: {
  readonly slug: string;
  readonly points: readonly KeyPoint[];
  readonly answer: ReactNode;
}) {
  const { record } = useStudy();
  const kept = record.interview.find(({ questionSlug }) => questionSlug === slug);
  const draft = useTextDraft(`said:${slug}`);
  const [typed, setTyped] = useState<string | undefined>();
  const [made, setMade] = useState<readonly number[] | undefined>();
  const hydrated = useHydrated();
  const said = typed ?? draft.text ?? kept?.said ?? "";
  const compare = (): void => {
    const suggested = pointsMade(
      said,
      points.map(({ text }) => text),
    );
    setMade(suggested.flatMap((isMade, index) => (isMade ? [index] : [])));
  };
  return (
    <>
      <section
        aria-labelledby="say"
        className="grid grid-cols-1 gap-4 rounded-state border border-line bg-raised p-5 sm:p-6"
        data-print="hide"
      >
        <h2 id="say" className="text-xl">
          Say it first
        </h2>
        <Field
          label="Your answer"
          hint="Type it, or say it aloud and leave this empty. It is compared in your browser, and kept as you type."
        >
          {(control) => (
            <Textarea
              {...control}
              rows={5}
              maxLength={8000}
              disabled={!hydrated}
              value={said}
              onChange={(event) => {
                setTyped(event.target.value);
                draft.keep(event.target.value);
              }}
            />
          )}
        </Field>
        <div>
          <Button variant="primary" disabled={!hydrated} onClick={compare}>
            {made === undefined ? "Compare with the key points" : "Compare again"}
          </Button>
        </div>
        {made === undefined ? null : (
          <SelfMark
            points={points}
            made={made}
            isTyped={said.trim() !== ""}
            kept={kept}
            onMade={setMade}
            onMark={(mark) => {
              void studyStore.change({ kind: "interview", mark: { questionSlug: slug, mark, points: made, said, markedAtMs: Date.now() } });
              setTyped(said);
              draft.keep(null); // it is part of the mark now
            }}
          />
        )}
      </section>
      <Disclosure key={made === undefined ? "before" : "after"} open={made !== undefined} summary="Our answer, in three depths">
        {answer}
      </Disclosure>
    </>
  );
}
