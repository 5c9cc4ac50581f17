import "server-only";
import { findWholeExercise, findWholeQuestion } from "@/lib/catalog";
import type { MockAnswerRow } from "@/lib/db/mock-interviews";
import type { Grade } from "@/lib/grader";
import { gradeOnServer } from "@/lib/learning";
import { markAnswer } from "@/lib/quiz";
import { z } from "zod";
import { getMocks } from "../blueprints/load-mocks";
import type { Paper, PaperItem } from "../paper/paper";
import type { ItemResult, MockResult } from "./mock-result";

export const answerSchema = z.array(z.string());

/**
 * Grades everything that was saved. Equal answers give an equal result, so that doing it again after a crash changes nothing.
 * @returns an item for each of the paper, answered or not.
 */
export async function gradeMock(paper: Paper, answers: readonly MockAnswerRow[]): Promise<MockResult> {
  const byId = new Map(answers.map((row) => [row.itemId, row]));
  const items: ItemResult[] = [];
  // One at a time: live exercises share the machine's cores with everybody else's submissions.
  for (const item of paper) items.push(await gradeItem(item, byId.get(item.id)));
  return { items };
}

const NOT_SEEN = { confidence: null, spentMs: 0, answer: [] };

type Judged = Pick<ItemResult, "score" | "state" | "tests">;

async function gradeItem(item: PaperItem, row: MockAnswerRow | undefined): Promise<ItemResult> {
  const { confidence, spentMs, answer: stored } = row ?? NOT_SEEN;
  const answer = answerSchema.catch([]).parse(stored);
  const common = { id: item.id, answer, confidence, spentMs };
  const isEmpty = answer.every((text) => text.trim() === "");
  if (item.kind === "open") return { ...common, score: isEmpty ? 0 : null, state: isEmpty ? "unanswered" : "own-mark" };
  if (isEmpty) return { ...common, score: 0, state: "unanswered" };
  return { ...common, ...(item.kind === "question" ? judgeQuestion(item, answer) : await judgeLive(item, answer[0] ?? "")) };
}

function judgeQuestion(item: Extract<PaperItem, { kind: "question" }>, answer: readonly string[]): Judged {
  const question = findWholeQuestion(item.lesson, item.question);
  // The course may change between two minutes of an interview; what is gone counts for nobody.
  if (question === undefined) return { score: null, state: "void" };
  const { verdict, score } = markAnswer(question, answer);
  return { score, state: verdict === "unreadable" ? "unanswered" : "marked" };
}

async function judgeLive(item: Extract<PaperItem, { kind: "live" }>, definition: string): Promise<Judged> {
  const exercise = findWholeExercise(item.exercise);
  const followUps = getMocks().live.find(({ name }) => name === item.live)?.followUps ?? [];
  const followUp = item.followUp === null ? null : followUps.find(({ id }) => id === item.followUp);
  if (exercise === undefined || followUp === undefined) return { score: null, state: "void" };
  const { workflowType, tests, solution, wrong, wrongAnswers } = exercise;
  const asked =
    followUp === null
      ? { workflowType, tests, solution, wrong, wrongAnswers }
      : { workflowType, tests: followUp.tests, solution: followUp.solution, wrong: [], wrongAnswers: {} };
  return judged(await gradeOnServer({ exercise: asked, definition }));
}

function judged(grade: Grade): Judged {
  switch (grade.outcome) {
    case "passed":
    case "failed":
      return {
        score: grade.maxScore === 0 ? 0 : grade.score / grade.maxScore,
        state: "marked",
        tests: grade.tests.map(({ name, purpose, passed, findings }) => ({ name, purpose, passed, message: findings[0]?.message ?? "" })),
      };
    case "invalid":
      return {
        score: 0,
        state: "marked",
        tests: grade.diagnostics
          .filter(({ severity }) => severity === "ERROR")
          .map(({ code, message }) => ({ name: code, purpose: "The definition has to be valid.", passed: false, message })),
      };
    case "fault":
      return { score: null, state: "fault" };
  }
}
