import { describe, expect, test } from "vitest";
import { getModules } from "../load-modules";
import { searchCourse } from "./search-course";
import { searchDocuments } from "./search-documents";

const lessons = getModules().flatMap(({ topics }) => topics.flatMap((topic) => topic.lessons));
const locked = lessons.filter(({ access }) => access === "premium");

describe("what a browser gets to search in", () => {
  const index = JSON.stringify(searchDocuments());

  test("there is something to guard", () => {
    expect(locked.length).toBeGreaterThan(0);
  });

  test.each(locked)("nothing of $slug but its card and what is asked in the bank", (lesson) => {
    const secrets = [
      ...lesson.questions.map(({ prompt }) => prompt),
      ...lesson.interview.flatMap(({ short, medium, deep, keyPoints, traps, followUps }) => [
        short,
        medium,
        deep,
        ...keyPoints,
        ...traps,
        ...followUps,
      ]),
      ...lesson.takeaways,
      ...lesson.objectives,
    ];
    // By its first words: a text is cut in the index, and would hide behind that. Shorter ones may stand elsewhere by chance.
    const openings = secrets.map((secret) => JSON.stringify(secret.slice(0, 40)).slice(1, -1)).filter((opening) => opening.length >= 40);
    expect(openings.length).toBeGreaterThan(10);
    for (const opening of openings) expect(index.includes(opening), opening).toBe(false);
    expect(index.includes(JSON.stringify(lesson.summary).slice(1, -1))).toBe(true);
  });
});

test.each([
  { words: "StringMatches", kind: "section" },
  { words: "Retry in depth", kind: "lesson" },
  { words: "Where the lines cross", kind: "drill" },
  { words: "little's law", kind: "term" },
])("$words finds a $kind", ({ words, kind }) => {
  expect(searchCourse(words).map((found) => found.kind)).toContain(kind);
});
