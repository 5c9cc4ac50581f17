import { findPublished, findVersionFiles } from "@/lib/db/published-exercises";
import { describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { getModules } from "../load-modules";
import { publishedDocuments } from "./published-documents";
import { searchCourse } from "./search-course";
import { searchDocuments } from "./search-documents";

vi.mock("@/lib/db/published-exercises", () => ({ findPublished: vi.fn(() => Promise.resolve([])), findVersionFiles: vi.fn() }));

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
])("$words finds a $kind", async ({ words, kind }) => {
  expect((await searchCourse(words)).map((found) => found.kind)).toContain(kind);
});

describe("of an exercise published in the studio", () => {
  const FILES = {
    "exercise.yaml": stringify({
      title: "Xylophones in order",
      summary: "Tune them one after the other.",
      level: "easy",
      skills: ["tuning"],
      minutes: 5,
      access: "premium",
      workflowType: "STANDARD",
      tasks: [{ id: "tune", text: "A task nobody may see.", hints: ["A hint nobody may see.", "h", "h"] }],
    }),
    "brief.md": "A brief nobody may see.",
    "starter.asl.json": "{}",
    "solution.asl.json": '{ "Comment": "A solution nobody may see." }',
  };
  const PUBLISHED = { slug: "xylophones", owner: { name: "Ines" }, publishedVersion: { id: "v1", number: 1, note: "", publishedAt: null } };

  test("the card is found and nothing else of it, until it is taken out of the catalogue", async () => {
    vi.mocked(findPublished).mockResolvedValue([PUBLISHED]);
    vi.mocked(findVersionFiles).mockResolvedValue(FILES);
    const [found] = await searchCourse("xylophone");
    expect(found).toEqual({
      kind: "exercise",
      href: "/exercises/xylophones",
      title: "Xylophones in order",
      text: "Tune them one after the other. tuning",
      within: "By Ines",
      isPremium: true,
    });
    expect(JSON.stringify(await publishedDocuments())).not.toContain("nobody may see");
    vi.mocked(findPublished).mockResolvedValue([]);
    expect(await searchCourse("xylophone")).toEqual([]);
  });
});
