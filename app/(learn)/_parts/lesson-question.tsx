import type { LessonPath } from "@/lib/catalog";
import type { AskedQuestion } from "@/lib/quiz";
import { Markdown } from "./markdown";
import { QuestionForm } from "./question-form";

/** A question in a lesson. Its texts are rendered here on the server; the form in the browser only sends an answer and shows the reply. */
export function LessonQuestion({ asked, path }: { readonly asked: AskedQuestion; readonly path: LessonPath }) {
  return (
    <QuestionForm
      path={path}
      questionId={asked.id}
      kind={asked.kind}
      prompt={<Markdown text={asked.prompt} inline />}
      choices={asked.choices.map(({ id, text }) => ({ id, label: <Markdown text={text} inline /> }))}
      typed={asked.typed}
    />
  );
}
