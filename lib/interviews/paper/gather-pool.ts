import "server-only";
import { findWholeExercise, listInterview, listWholeQuestions } from "@/lib/catalog";
import { mayUse, type Entitled } from "@/lib/entitlements";
import { askQuestion } from "@/lib/quiz";
import { getMocks } from "../blueprints/load-mocks";
import type { Candidate, Pool } from "./draw-paper";

/** Everything that may be asked of `who`: nothing of a lesson or exercise that is closed to them. */
export function gatherPool(who: Entitled | null): Pool {
  const questions = listWholeQuestions(who).map(({ path, question }): Candidate => {
    // An order to be found is not shuffled again: the file's own order is not the right one's alone to tell.
    const choices = question.kind === "ordering" ? [] : askQuestion(question).choices.map(({ id }) => id);
    const item = { id: `question:${path.lesson}:${question.id}`, kind: "question" as const, section: "", topic: path.lesson, order: [] };
    return { item: { ...item, lesson: path, question: question.id }, kind: question.kind, level: question.level, choices };
  });
  const open = listInterview()
    .filter(({ access }) => mayUse(access, who))
    .map(({ slug, level, path }): Candidate => {
      const item = { id: `open:${slug}`, kind: "open" as const, section: "", topic: path.lesson, slug };
      return { item, kind: "open", level, choices: [] };
    });
  const live = getMocks().live.filter(({ exercise }) => {
    const whole = findWholeExercise(exercise);
    return whole !== undefined && mayUse(whole.access, who);
  });
  return { candidates: [...questions, ...open], live };
}
