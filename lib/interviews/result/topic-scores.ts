import "server-only";
import { findMocks } from "@/lib/db/mock-interviews";
import { findAnswerCounts } from "@/lib/db/quiz-answers";
import { paperSchema } from "../paper/paper";
import { ownerOf, type MockPerson } from "../sitting/mock-person";
import { resultSchema } from "./mock-result";

/** Answers to lessons' questions are kept as `question:<lesson>:<question>`. */
const QUESTION = "question:";
const RECENT_MOCKS = 10;

/** Points got and answers given in a lesson's topic. */
export interface TopicScore {
  readonly topic: string;
  readonly got: number;
  readonly of: number;
}

/** @returns for each lesson (its slug) of which anything was answered: a learner's answers anywhere, a visitor's in mock interviews. */
export async function findTopicScores(person: MockPerson): Promise<readonly TopicScore[]> {
  const scores = new Map<string, { got: number; of: number }>();
  const count = (topic: string, got: number, of: number): void => {
    const before = scores.get(topic) ?? { got: 0, of: 0 };
    scores.set(topic, { got: before.got + got, of: before.of + of });
  };
  // A learner's answers in mock interviews are among the quiz answers; a visitor has only these.
  const mocks = person.user === null ? await findMocks(ownerOf(person), RECENT_MOCKS) : [];
  for (const mock of mocks) {
    const result = resultSchema.safeParse(mock.result);
    const topics = new Map(paperSchema.parse(mock.paper).map(({ id, topic }) => [id, topic]));
    if (!result.success) continue;
    for (const { id, score } of result.data.items) if (score !== null) count(topics.get(id) ?? "", score, 1);
  }
  if (person.user !== null) {
    for (const { questionId, right, all } of await findAnswerCounts(person.user.id, QUESTION)) {
      count(questionId.slice(QUESTION.length).split(":")[0] ?? "", right, all);
    }
  }
  return [...scores].filter(([topic]) => topic !== "").map(([topic, score]) => ({ topic, ...score }));
}
