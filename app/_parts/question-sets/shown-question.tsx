import "server-only";
import type { ReactNode } from "react";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { QuestionSubject } from "@/app/(learn)/_parts/question-subject";
import type { AskedSetQuestion } from "@/lib/question-sets";
import type { AskedQuestion } from "@/lib/quiz";

/** A question of a set, its texts rendered: no Markdown library goes to the browser. */
export interface ShownQuestion {
  readonly id: string;
  readonly kind: string;
  readonly subject: ReactNode;
  readonly prompt: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
}

export function shownQuestion({ asked, matter }: AskedSetQuestion): ShownQuestion {
  const { id, kind, prompt, choices, typed } = asked;
  return {
    id,
    kind,
    subject: matter ? <QuestionSubject run={matter.run} definition={matter.definition} /> : null,
    prompt: <Markdown text={prompt} inline />,
    choices: choices.map((choice) => ({ id: choice.id, label: <Markdown text={choice.text} inline /> })),
    typed,
  };
}
