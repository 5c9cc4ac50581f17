import { describe, expect, test } from "vitest";
import type { ExerciseCard } from "@/lib/catalog";
import { matchingExercises } from "./matching-exercises";

const path = { module: "m", topic: "step-functions", lesson: "l" };
const card = (slug: string, rest: Partial<ExerciseCard>): ExerciseCard => {
  return { slug, title: slug, summary: "", level: "easy", skills: ["Retry"], minutes: 5, access: "free", path, author: null, ...rest };
};
const all = [card("a", {}), card("b", { level: "hard", skills: ["Map", "Retry"] }), card("c", { access: "premium", skills: ["Map"] })];

describe("exercises that fit the address", () => {
  test.each([
    { says: "nothing asked", asked: {}, found: ["a", "b", "c"] },
    { says: "an empty choice is no choice", asked: { level: "" }, found: ["a", "b", "c"] },
    { says: "a level", asked: { level: "hard" }, found: ["b"] },
    { says: "one of the skills", asked: { skill: "Retry" }, found: ["a", "b"] },
    { says: "two at once", asked: { skill: "Map", access: "free" }, found: ["b"] },
    { says: "what is passed", asked: { progress: "passed" }, found: ["a"] },
    { says: "what is still open", asked: { progress: "open", topic: "step-functions" }, found: ["b", "c"] },
    { says: "a lesson as a topic", asked: { topic: "l" }, found: ["a", "b", "c"] },
    { says: "something there is not", asked: { level: "impossible" }, found: [] },
  ])("$says", ({ asked, found }) => {
    expect(matchingExercises(all, asked, new Set(["a"])).map(({ slug }) => slug)).toEqual(found);
  });
});
