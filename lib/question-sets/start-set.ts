import "server-only";
import { stringify } from "yaml";
import { listLessons, listWholeQuestions } from "@/lib/catalog";
import { countSetsOf, createSet } from "@/lib/db/question-sets";
import { blueprintSample } from "@/lib/interviews";
import { accept, refuse, type Result } from "@/lib/kernel";
import { setTextProblems } from "@/lib/question-files";
import type { QuestionKind } from "@/lib/quiz";
import { sampleTexts } from "./runs-to-ask";
import type { SetAuthor } from "./set-card";

const MOST_SETS = 300;

/** What a new set begins with. */
export type SetStart =
  /** One sample question of a kind. */
  | { readonly from: "sample"; readonly title: string; readonly kind: QuestionKind }
  /** A copy of a free lesson's questions, by the lesson's slug. */
  | { readonly from: "lesson"; readonly lesson: string }
  /** The text of a file of questions. */
  | { readonly from: "file"; readonly title: string; readonly source: string }
  /** A blueprint of a mock interview. */
  | { readonly from: "blueprint"; readonly title: string };

/** @returns the new draft's id; as refusal a sentence that says what to mend. */
export async function startSet(author: SetAuthor, start: SetStart): Promise<Result<string, string>> {
  const begun = begin(start);
  if (!begun.ok) return begun;
  const problem = setTextProblems("The file", begun.value.source)[0];
  if (problem !== undefined) return refuse(`${problem.message} ${problem.mend}`);
  if ((await countSetsOf(author.id)) >= MOST_SETS)
    return refuse(`You have ${MOST_SETS} quizzes and blueprints. Delete drafts that you do not need.`);
  return accept(await createSet(author.id, begun.value));
}

function begin(start: SetStart): Result<Parameters<typeof createSet>[1], string> {
  switch (start.from) {
    case "sample":
      return accept({ kind: "questions", title: start.title, source: sampleTexts()[start.kind] });
    case "file":
      return accept({ kind: "questions", title: start.title, source: start.source });
    case "blueprint":
      return accept({ kind: "mock", title: start.title, source: blueprintSample(start.title) });
    case "lesson":
      return copyOf(start.lesson);
  }
}

function copyOf(lesson: string): Result<Parameters<typeof createSet>[1], string> {
  const questions = listWholeQuestions(null).filter(({ path }) => path.lesson === lesson);
  const title = listLessons().find(({ path }) => path.lesson === lesson)?.card.title;
  if (questions.length === 0 || title === undefined) return refuse("The course has no free lesson of that name with questions.");
  const copied = questions.map(({ question }) => ("run" in question ? { ...question, run: `${lesson}/${question.run}` } : question));
  return accept({ kind: "questions", title, source: copied.map((one) => stringify([one], { lineWidth: 0 })).join("\n") });
}

/** @returns the lessons whose questions may be copied: those open to everybody. */
export function listQuizzableLessons(): readonly { readonly slug: string; readonly title: string; readonly questions: number }[] {
  const counts = new Map<string, number>();
  for (const { path } of listWholeQuestions(null)) counts.set(path.lesson, (counts.get(path.lesson) ?? 0) + 1);
  return listLessons().flatMap(({ path, card }) => {
    const questions = counts.get(path.lesson);
    return questions === undefined ? [] : [{ slug: path.lesson, title: card.title, questions }];
  });
}
