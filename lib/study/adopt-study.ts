import "server-only";
import { checkAnswer, listWholeQuestions } from "@/lib/catalog";
import { createMissingInterviewMarks } from "@/lib/db/interview-marks";
import { createLessonMarks } from "@/lib/db/lesson-marks";
import { keepLessonPlace } from "@/lib/db/lesson-places";
import { createMissingNotes } from "@/lib/db/notes";
import { createQuizAnswers, findAnswered } from "@/lib/db/quiz-answers";
import type { Entitled } from "@/lib/entitlements";
import { type CardName, queueCards } from "@/lib/reviews";
import { answerId, QUESTION } from "./keep-answer";
import type { StudyRecord } from "./study-record";
import { interviewRow, noteRow, placeRow } from "./study-rows";

/** What a browser hands over: its answers without its verdicts, and no tallies of drills. */
export interface VisitorStudy extends Omit<StudyRecord, "drills" | "answers"> {
  /** By lesson and question, joined by a colon. */
  readonly answers: Readonly<Record<string, { readonly answer: readonly string[] }>>;
}

/**
 * Takes over what a visitor's browser kept. Nothing the account has already is overwritten, so doing it twice changes nothing.
 * Answers to lessons' questions are marked again here. Tallies of drills stay behind: the server keeps only what it has marked itself.
 */
export async function adoptStudy(learner: Entitled & { readonly id: string }, record: VisitorStudy): Promise<void> {
  const { id } = learner;
  await createLessonMarks(id, record.read);
  await createMissingNotes(id, record.notes.map(noteRow));
  await createMissingInterviewMarks(id, record.interview.map(interviewRow));
  for (const place of record.places) await keepLessonPlace(id, placeRow(place));
  const known = await findAnswered(id, QUESTION);
  const answers = markedAnswers(record.answers, learner).filter(({ questionId }) => !known.has(questionId));
  await createQuizAnswers(id, answers);
  await queueCards(learner, missedOf(answers), new Date());
}

function missedOf(answers: ReturnType<typeof markedAnswers>): readonly CardName[] {
  const missed = answers.filter(({ correct }) => !correct);
  return missed.map(({ questionId }) => ({ kind: "question", subject: questionId.slice(QUESTION.length) }));
}

/** The answers to questions that are still there and open to the learner, as the server marks them. */
function markedAnswers(answers: VisitorStudy["answers"], learner: Entitled) {
  return listWholeQuestions(learner).flatMap(({ path, question }) => {
    const answer = answers[`${path.lesson}:${question.id}`]?.answer;
    const marking = answer && checkAnswer(path, question.id, answer, learner);
    if (answer === undefined || marking?.ok !== true || marking.value.verdict === "unreadable") return [];
    return [{ questionId: answerId(path.lesson, question.id), answer, correct: marking.value.verdict === "right" }];
  });
}
