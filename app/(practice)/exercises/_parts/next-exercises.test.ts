import { describe, expect, test } from "vitest";
import type { ExerciseCard } from "@/lib/catalog";
import { nextExercises } from "./next-exercises";

const path = { module: "m", topic: "t", lesson: "l" };
const card = (slug: string, level: ExerciseCard["level"], ...skills: readonly string[]): ExerciseCard => {
  return { slug, title: slug, summary: "", level, skills, minutes: 5, access: "free", path, author: null };
};
const all = [
  card("retry-1", "easy", "Retry"),
  card("retry-2", "medium", "Retry"),
  card("retry-3", "hard", "Retry"),
  card("map-2", "medium", "Map"),
  card("map-1", "easy", "Map"),
  card("both", "hard", "Map", "Retry"),
];

function suggested(standings: { passed?: readonly string[]; failed?: readonly string[]; started?: readonly string[] }, open = all) {
  const { passed = [], failed = [], started = [] } = standings;
  const found = nextExercises(open, { passed: new Set(passed), failed, started: new Set(started) });
  return found.map(({ exercise, why }) => [exercise.slug, why] as const);
}

describe("what to do next", () => {
  const [failing, begun] = [/a test still fails/, /begun it/];
  test.each<{ says: string; standings: Parameters<typeof suggested>[0]; next: readonly (readonly [string, RegExp])[] }>([
    {
      says: "a beginner begins with the easy ones, in course order",
      standings: {},
      next: [
        ["retry-1", /begin with: easy, 5 minutes/],
        ["map-1", /begin with/],
        ["retry-2", /begin with: medium/],
      ],
    },
    {
      says: "a level up in a skill that is there, then what is new",
      standings: { passed: ["retry-1"] },
      next: [
        ["retry-2", /Goes on with Retry, one level up/],
        ["map-1", /New to you: Map/],
        ["map-2", /New to you: Map/],
      ],
    },
    {
      says: "what failed comes before what was begun; only the latest of each",
      standings: { failed: ["map-2", "retry-1"], started: ["map-2", "retry-3", "both"] },
      next: [
        ["map-2", failing],
        ["retry-3", begun],
        ["retry-1", /begin with/],
      ],
    },
    {
      says: "what failed once and passed since is done",
      standings: { passed: ["map-2"], failed: [] },
      next: [
        ["both", /Goes on with Map/],
        ["retry-1", /New to you: Retry/],
        ["retry-2", /New to you: Retry/],
      ],
    },
    {
      says: "the same level where there is none above",
      standings: { passed: ["retry-3"] },
      next: [
        ["both", /More Retry, at a level/],
        ["map-1", /New to you: Map/],
        ["map-2", /New to you: Map/],
      ],
    },
    {
      says: "near the end, what is left",
      standings: { passed: all.slice(1).map(({ slug }) => slug) },
      next: [["retry-1", /More Retry/]],
    },
    { says: "at the end, nothing", standings: { passed: all.map(({ slug }) => slug) }, next: [] },
  ])("$says", ({ standings, next }) => {
    const found = suggested(standings);
    expect(found.map(([slug]) => slug)).toEqual(next.map(([slug]) => slug));
    next.forEach(([, why], i) => {
      expect(found[i]?.[1]).toMatch(why);
    });
  });

  test("what was passed and is no longer open still counts as nothing known of it", () => {
    expect(suggested({ passed: ["gone"] }, all.slice(0, 1))).toEqual([["retry-1", expect.stringContaining("begin with") as string]]);
  });
});
