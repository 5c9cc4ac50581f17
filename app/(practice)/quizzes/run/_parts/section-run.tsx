"use client";
import { Button } from "@/app/_parts/ui/button";
import { QuizEnd } from "./quiz-end";
import type { QuizQuestion } from "./quiz-question";
import { SectionForm } from "./section-form";
import { useQuizCourse } from "./use-quiz-course";

/** All questions of a lesson, then their explanations, then the next lesson; there is no way back into a section. */
export function SectionRun({ questions, isSignedIn }: { readonly questions: readonly QuizQuestion[]; readonly isSignedIn: boolean }) {
  const course = useQuizCourse();
  const { place, verdicts, goOn, again } = course;
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  const topic = topics[place];
  if (topic === undefined) return <QuizEnd questions={questions} verdicts={verdicts} isSignedIn={isSignedIn} onAgain={again} />;
  const section = questions.filter((question) => question.topic === topic);
  const isChecked = section.some(({ name }) => name in verdicts);
  return (
    <div className="grid max-w-measure grid-cols-1 gap-5">
      <p role="status" className="text-sm text-muted">
        Section {place + 1} of {topics.length}
      </p>
      <h2 className="text-2xl tracking-tight">{topic}</h2>
      <SectionForm key={topic} questions={section} course={course} />
      <div>
        <Button
          variant={isChecked ? "primary" : "quiet"}
          onClick={() => {
            goOn();
            window.scrollTo({ top: 0 });
          }}
        >
          {place + 1 === topics.length ? "See how it went" : isChecked ? "Next section" : "Skip this section"}
        </Button>
      </div>
    </div>
  );
}
