import "server-only";
import { findAnswerCounts } from "@/lib/db/quiz-answers";
import { paperSchema } from "../paper/paper";
import { findMocks } from "@/lib/db/mock-interviews";
import { ownerOf, type MockPerson } from "../sitting/mock-person";
import { resultSchema } from "./mock-result";

/** Answers to lessons' questions are kept as `question:<lesson>:<question>`. */
const QUESTION = "question:";
const RECENT_MOCKS = 10;
const TOPICS = 4;
/** Fewer answers say nothing about a topic. */
const ENOUGH_ANSWERS = 2;
const WEAK_BELOW = 0.75;

/** @returns slugs of the lessons in which the fewest answers were right, weakest first; empty where nothing is weak, or too little is known. */
export async function findWeakTopics(person: MockPerson): Promise<readonly string[]> {
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
  return [...scores]
    .filter(([topic, { got, of }]) => topic !== "" && of >= ENOUGH_ANSWERS && got / of < WEAK_BELOW)
    .sort(([, a], [, b]) => a.got / a.of - b.got / b.of)
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}
