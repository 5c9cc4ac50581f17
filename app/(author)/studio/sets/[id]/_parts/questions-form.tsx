"use client";
import { Plus } from "lucide-react";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Menu } from "@/app/_parts/ui/menu";
import { addSample, QUESTION_KINDS } from "@/lib/question-files";
import type { RunToAsk } from "@/lib/question-sets";
import type { QuestionKind } from "@/lib/quiz";
import { listAt } from "../../../_parts/yaml-value";
import { KIND_LABELS } from "./kind-labels";
import { QuestionCard } from "./question-card";
import type { SetDraft } from "./use-set-draft";

/** The quiz as forms: its title, its questions, and a menu to add one of each kind. */
export function QuestionsForm({
  draft,
  samples,
  runs,
}: {
  readonly draft: SetDraft;
  readonly samples: Readonly<Record<QuestionKind, string>>;
  readonly runs: readonly RunToAsk[];
}) {
  const questions = listAt(draft.plain, []);
  const items = QUESTION_KINDS.map((kind) => ({
    ...KIND_LABELS[kind],
    onChoose: () => {
      draft.edit((yaml) => addSample(yaml, samples[kind]));
    },
  }));
  return (
    <div className="grid gap-6">
      <Field label="Title">
        {(control) => (
          <Input
            {...control}
            value={draft.title}
            maxLength={60}
            onChange={(event) => {
              draft.write({ title: event.target.value });
            }}
          />
        )}
      </Field>
      <section aria-labelledby="questions" className="grid gap-3">
        <h2 id="questions" className="text-lg">
          Questions
        </h2>
        {questions.map((_question, i) => (
          <QuestionCard key={i} draft={draft} index={i} isOpen={questions.length === 1} />
        ))}
        <div>
          <Menu label="Add a question" icon={<Plus aria-hidden />} groups={[{ items }]} />
        </div>
      </section>
      <Disclosure summary="Runs to ask about">
        <p className="text-muted">
          “Predict the output” and “Find the fault” show a definition of the course with its input. Write the name of one of these as{" "}
          <code>run</code>; that what you say of it is true is checked before publishing.
        </p>
        <ul className="mt-3 grid max-h-80 gap-2 overflow-y-auto text-sm [&]:list-none [&]:pl-0">
          {runs.map(({ name, shows, status }) => (
            <li key={name} className="break-words">
              <code>{name}</code> · {status === "SUCCEEDED" ? "succeeds" : "fails"} · <span className="text-muted">{shows}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
