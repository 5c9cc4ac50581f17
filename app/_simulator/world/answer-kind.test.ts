import { describe, expect, test } from "vitest";
import { answerKind, answerSummary, asKind } from "./answer-kind";

test.each([
  { kind: "returns" as const, answer: { returns: 1, takes: "1s" } },
  { kind: "throws" as const, answer: { throws: { error: "Busy", cause: "Try again later." }, takes: "1s" } },
  { kind: "never" as const, answer: { never: true, takes: "1s" } },
  {
    kind: "sometimes" as const,
    answer: { returns: 1, throws: { error: "Busy", cause: "Try again later." }, failureRate: 0.05, takes: "1s" },
  },
])("an answer turned to $kind is one", ({ kind, answer }) => {
  const turned = asKind({ returns: 1, takes: "1s" }, kind);
  expect(turned).toEqual(answer);
  expect(answerKind(turned)).toBe(kind);
});

describe("in a few words", () => {
  test.each([
    { answer: { returns: {} }, words: "returns" },
    { answer: { returns: {}, times: 1 }, words: "returns once" },
    { answer: { throws: { error: "Busy" }, times: 2 }, words: "throws Busy twice" },
    { answer: { throws: {} }, words: "throws an error" },
    { answer: { returns: 1, throws: { error: "E" }, failureRate: 0.05 }, words: "5 % throws E" },
    { answer: { returns: 1, throws: { error: "E" }, failEvery: 3, times: 9 }, words: "every 3rd throws E 9 times" },
    { answer: { never: true }, words: "never answers" },
  ])("$words", ({ answer, words }) => {
    expect(answerSummary(answer)).toBe(words);
  });
});
