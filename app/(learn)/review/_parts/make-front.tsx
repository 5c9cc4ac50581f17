import { QuestionSubject } from "@/app/(learn)/_parts/question-subject";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import type { ReviewItem } from "@/lib/reviews";
import type { ReviewFront } from "./review-front";

const NOTHING_TYPED = { typed: undefined, choices: [], numbers: [], variant: 0, about: null };

/** @returns the front of a card; undefined for an exercise, which is done in its workbench. */
export function makeFront({ kind, subject, isNew, matter }: ReviewItem): ReviewFront | undefined {
  const common = { ...NOTHING_TYPED, kind, subject, isNew, topic: matter.topic };
  switch (matter.kind) {
    case "question": {
      const { asked, about } = matter;
      return {
        ...common,
        asks: asked.kind,
        about: about ? <QuestionSubject run={about.run} definition={about.definition} /> : null,
        prompt: <Markdown text={asked.prompt} inline />,
        choices: asked.choices.map(({ id, text }) => ({ id, label: <Markdown text={text} inline /> })),
        typed: asked.typed,
      };
    }
    case "drill": {
      const { prompt, asks, variant } = matter.drill;
      return { ...common, asks: "drill", prompt: <Markdown text={prompt} />, numbers: asks, variant };
    }
    case "interview":
      return {
        ...common,
        asks: "interview",
        prompt: <Markdown text={matter.prompt} inline />,
      };
    case "exercise":
      return undefined;
  }
}
