import type { LessonPath, LessonView } from "@/lib/catalog";
import type { AskedQuestion } from "@/lib/quiz";
import { Markdown } from "./markdown";
import { PlaygroundLink } from "./playground-link";
import { QuestionForm } from "./question-form";
import { QuestionSubject } from "./question-subject";

interface LessonQuestionProps {
  readonly asked: AskedQuestion;
  readonly path: LessonPath;
  /** Where the machine and the input stand that the question asks about, where it asks about any. */
  readonly lesson: Pick<LessonView, "runs" | "machines">;
}

/** A question in a lesson. Its texts are rendered here on the server; the form in the browser only sends an answer and shows the reply. */
export function LessonQuestion({ asked, path, lesson }: LessonQuestionProps) {
  const run = asked.run === undefined ? undefined : lesson.runs[asked.run];
  const definition = run === undefined ? "" : (lesson.machines[run.machine] ?? "");
  return (
    <QuestionForm
      path={path}
      questionId={asked.id}
      kind={asked.kind}
      subject={run ? <QuestionSubject run={run} definition={definition} /> : null}
      proof={
        run ? (
          <PlaygroundLink run={run} definition={definition}>
            Run it in the playground
          </PlaygroundLink>
        ) : null
      }
      prompt={<Markdown text={asked.prompt} inline />}
      choices={asked.choices.map(({ id, text }) => ({ id, label: <Markdown text={text} inline /> }))}
      typed={asked.typed}
    />
  );
}
