import { expect, test } from "vitest";
import { listExercises, listInterview, listLessons } from "@/lib/catalog";
import { previewSubject } from "./preview-subject";

const WIDEST = 151; // with the sign that something was left out
const LATIN = /^[\u0020-\u007e\u00a1-\u00ff‘’“”–—…]+$/u;

test.each([
  ...listLessons().map(({ path }) => ({ kind: "lesson" as const, slug: path.lesson })),
  ...listExercises().map(({ slug }) => ({ kind: "exercise" as const, slug })),
  ...listInterview().map(({ slug }) => ({ kind: "question" as const, slug })),
])("the picture of $kind $slug holds words that its face can draw, and no more than fit", ({ kind, slug }) => {
  const subject = previewSubject(kind, slug);
  expect(subject?.title.length).toBeLessThanOrEqual(WIDEST);
  for (const text of [subject?.eyebrow, subject?.title, subject?.note]) expect(text).toMatch(LATIN);
});

test("what is not in the course has no picture", () => {
  expect(previewSubject("lesson", "no-such-lesson")).toBeUndefined();
  expect(previewSubject("question", "__proto__")).toBeUndefined();
});
