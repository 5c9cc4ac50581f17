import "server-only";
import type { MockPerson } from "../sitting/mock-person";
import { findTopicScores } from "./topic-scores";

const TOPICS = 4;
/** Fewer answers say nothing about a topic. */
const ENOUGH_ANSWERS = 2;
const WEAK_BELOW = 0.75;

/** @returns slugs of the lessons in which the fewest answers were right, weakest first; empty where nothing is weak, or too little is known. */
export async function findWeakTopics(person: MockPerson): Promise<readonly string[]> {
  return (await findTopicScores(person))
    .filter(({ got, of }) => of >= ENOUGH_ANSWERS && got / of < WEAK_BELOW)
    .sort((a, b) => a.got / a.of - b.got / b.of)
    .slice(0, TOPICS)
    .map(({ topic }) => topic);
}
