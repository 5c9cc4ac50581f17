import { expect, test } from "vitest";
import { readCourse } from "./quiz-kept";

const kept = { place: 2, verdicts: { "retries:first": "right" }, answers: { "retries:second": ["a", "c"], "retries:third": [] } };

test.each([
  { says: "a course as it is kept", kept, isOne: true },
  { says: "one that has just begun", kept: { place: 0, verdicts: {}, answers: {} }, isOne: true },
  { says: "a place that is none", kept: { ...kept, place: -1 }, isOne: false },
  { says: "a verdict that there is not", kept: { ...kept, verdicts: { a: "perhaps" } }, isOne: false },
  { says: "an answer that is no list", kept: { ...kept, answers: { a: "a" } }, isOne: false },
  { says: "an answer of numbers", kept: { ...kept, answers: { a: [1] } }, isOne: false },
  { says: "one without answers", kept: { place: 0, verdicts: {} }, isOne: false },
  { says: "nothing", kept: null, isOne: false },
  { says: "a list", kept: [], isOne: false },
])("$says is taken up again: $isOne", ({ kept: given, isOne }) => {
  expect(readCourse(given)).toEqual(isOne ? given : undefined);
});
