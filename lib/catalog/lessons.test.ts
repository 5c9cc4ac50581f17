import { describe, expect, test } from "vitest";
import { revealKey } from "@/lib/quiz";
import { checkAnswer, findLesson, freeShare, listLessons, listModules } from "./index";
import { getModules } from "./load-modules";

const visitor = null;
const free = { role: "learner", plan: "free" } as const;
const premium = { role: "learner", plan: "premium" } as const;

const lessons = getModules().flatMap((module) =>
  module.topics.flatMap((topic) =>
    topic.lessons.map((lesson) => ({ lesson, path: { module: module.slug, topic: topic.slug, lesson: lesson.slug } })),
  ),
);

/** Sentences that only the premium part of a lesson has. */
function premiumTexts(lesson: (typeof lessons)[number]["lesson"]): string[] {
  const prose: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    // Headings are shown to everyone: they say what premium holds.
    if ("tagName" in node && (node.tagName === "h2" || node.tagName === "h3")) return;
    if ("value" in node && typeof node.value === "string" && node.value.length > 30) prose.push(node.value);
    if ("children" in node && Array.isArray(node.children)) node.children.forEach(walk);
  };
  walk(lesson.premium);
  const keys = lesson.questions.flatMap((question) => ("options" in question ? question.options.map(({ why }) => why) : []));
  return [
    ...prose,
    ...keys,
    ...lesson.questions.map(({ prompt }) => prompt),
    ...lesson.interview.map(({ deep }) => deep),
    ...lesson.takeaways,
  ];
}

describe("the gate", () => {
  const locked = lessons.filter(({ lesson }) => lesson.access === "premium");

  test("has something to guard", () => {
    expect(locked.length).toBeGreaterThan(0);
    for (const { lesson } of locked) expect(premiumTexts(lesson).length).toBeGreaterThan(20);
  });

  test.each([
    { says: "a visitor", who: visitor },
    { says: "a learner on the free plan", who: free },
  ])("gives $says nothing of the premium part", ({ who }) => {
    for (const { lesson, path } of locked) {
      const view = JSON.stringify(findLesson(path, who));
      for (const text of premiumTexts(lesson)) expect(view).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(checkAnswer(path, lesson.questions[0]?.id ?? "", ["a"], who)).toEqual({ ok: false, refusal: "needs-premium" });
    }
  });

  test("gives premium learners all of it", () => {
    for (const { lesson, path } of locked) {
      const view = findLesson(path, premium);
      expect(view?.locked).toBe(false);
      expect(view?.premium).toBeDefined();
      expect(view?.asked).toHaveLength(lesson.questions.length);
      expect(checkAnswer(path, lesson.questions[0]?.id ?? "", ["1"], premium).ok).toBe(true);
    }
  });
});

describe("the course", () => {
  test("never shows a key with a question", () => {
    for (const { path } of lessons) expect(JSON.stringify(findLesson(path, premium)?.asked)).not.toMatch(/"why"|"correct"|"worked"/);
  });

  test("counts its free share", () => {
    const share = freeShare();
    expect(share.total).toBe(lessons.length);
    expect(share.percent).toBeGreaterThanOrEqual(75);
  });

  test("puts Step Functions at topic 46 of 65", () => {
    const [module] = listModules();
    expect(module?.groups.flatMap((group) => group.topics)).toHaveLength(65);
    expect(module?.topics.map(({ number }) => number)).toEqual([46]);
    expect(module?.groups.flatMap((group) => group.topics).map(({ number }) => number)).toEqual(
      Array.from({ length: 65 }, (_topic, index) => index + 1),
    );
  });

  test("knows no lesson, question or module that is not there", () => {
    const [first] = listLessons();
    const path = first?.path ?? { module: "", topic: "", lesson: "" };
    expect(findLesson({ ...path, lesson: "none" }, null)).toBeUndefined();
    expect(findLesson({ ...path, module: "none" }, null)).toBeUndefined();
    expect(checkAnswer(path, "none", ["a"], null)).toEqual({ ok: false, refusal: "not-found" });
  });
});

test("the answer shown to whoever gave none is right, of every question there is", () => {
  const keyed = lessons
    .flatMap(({ lesson }) => lesson.questions)
    .map((question) => ({ id: question.id, parts: revealKey(question).parts, solution: revealKey(question).solution }));
  expect(keyed.filter(({ parts, solution }) => parts.length === 0 && solution === "").map(({ id }) => id)).toEqual([]);
});
