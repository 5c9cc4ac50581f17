import { describe, expect, test } from "vitest";
import { askQuestion, markAnswer, questionSchema, revealKey, type Answer, type Question } from "./index";

const base = { id: "q", level: "mid" as const, prompt: "A prompt of some length" };
const why = "Because it is so.";
const parse = (question: object): Question => questionSchema.parse({ ...base, ...question });

const single = parse({
  kind: "single",
  options: [
    { text: "no", why },
    { text: "yes", correct: true, why },
  ],
});
const multiple = parse({
  kind: "multiple",
  options: [
    { text: "a", correct: true, why },
    { text: "b", correct: true, why },
    { text: "c", why },
    { text: "d", why },
  ],
});
const numeric = parse({
  kind: "numeric",
  value: 1234.5,
  tolerance: 0.5,
  unit: "$",
  worked: "1,000 + 234.5 dollars",
  misses: [{ value: 1000, why }],
});
const seconds = parse({ kind: "numeric", value: 0.3, tolerance: 0, unit: "seconds", worked: "0.1 + 0.2 is 0.3" });
const ordering = parse({ kind: "ordering", items: ["first", "second", "third", "fourth"].map((text) => ({ text, why })) });
const short = parse({
  kind: "short",
  needed: 2,
  model: "Retry first, then Catch, with a key.",
  keyPoints: [
    { point: "Retry", phrases: ["retry", "retrier"], why },
    { point: "Catch", phrases: ["catch"], why },
    { point: "A key", phrases: ["idempotency key"], why },
  ],
});
const predict = parse({ kind: "predict-output", run: "r", output: { a: 1, b: [1, 2] }, because: why, misses: [{ output: null, why }] });
const fault = parse({
  kind: "find-fault",
  run: "r",
  mend: "Give the Catcher a ResultPath.",
  options: [
    { text: "Catch", at: "/States/A/Catch/0", correct: true, why },
    { text: "Next", at: "/States/A/Next", why },
  ],
});

// Ordering shows the items as fourth, second, first, third: a, b, c, d.
describe("marking", () => {
  test.each<{ says: string; question: Question; answer: Answer; verdict: string; score: number }>([
    { says: "single: the right option", question: single, answer: ["b"], verdict: "right", score: 1 },
    { says: "single: a wrong option", question: single, answer: ["a"], verdict: "wrong", score: 0 },
    { says: "single: nothing chosen", question: single, answer: [], verdict: "unreadable", score: 0 },
    { says: "single: an option that is not there", question: single, answer: ["z"], verdict: "unreadable", score: 0 },
    { says: "multiple: every right one and no other", question: multiple, answer: ["b", "a"], verdict: "right", score: 1 },
    { says: "multiple: half of them", question: multiple, answer: ["a"], verdict: "partly", score: 0.5 },
    { says: "multiple: a wrong one takes one away", question: multiple, answer: ["a", "b", "c"], verdict: "partly", score: 0.5 },
    { says: "multiple: ticking everything earns nothing", question: multiple, answer: ["a", "b", "c", "d"], verdict: "wrong", score: 0 },
    { says: "multiple: nothing chosen", question: multiple, answer: [], verdict: "unreadable", score: 0 },
    { says: "numeric: the value", question: numeric, answer: ["1234.5"], verdict: "right", score: 1 },
    { says: "numeric: with the unit and commas", question: numeric, answer: [" $1,234.50 "], verdict: "right", score: 1 },
    { says: "numeric: at the edge of the tolerance", question: numeric, answer: ["1235"], verdict: "right", score: 1 },
    { says: "numeric: just beyond it", question: numeric, answer: ["1235.1"], verdict: "wrong", score: 0 },
    { says: "numeric: a common miss", question: numeric, answer: ["1000"], verdict: "wrong", score: 0 },
    { says: "numeric: commas in the wrong place", question: numeric, answer: ["1,23"], verdict: "unreadable", score: 0 },
    { says: "numeric: words", question: numeric, answer: ["many"], verdict: "unreadable", score: 0 },
    { says: "numeric: nothing", question: numeric, answer: [], verdict: "unreadable", score: 0 },
    { says: "numeric: no binary rounding", question: seconds, answer: [`${0.1 + 0.2} seconds`], verdict: "right", score: 1 },
    { says: "numeric: a negative number", question: seconds, answer: ["-0.3"], verdict: "wrong", score: 0 },
    { says: "ordering: the right order", question: ordering, answer: ["c", "b", "d", "a"], verdict: "right", score: 1 },
    { says: "ordering: one pair kept", question: ordering, answer: ["b", "d", "c", "a"], verdict: "partly", score: 1 / 3 },
    { says: "ordering: backwards", question: ordering, answer: ["a", "d", "b", "c"], verdict: "wrong", score: 0 },
    { says: "ordering: an item missing", question: ordering, answer: ["c", "b", "d"], verdict: "unreadable", score: 0 },
    { says: "ordering: an item twice", question: ordering, answer: ["c", "b", "d", "d"], verdict: "unreadable", score: 0 },
    {
      says: "short: enough points",
      question: short,
      answer: ["First it is retried by a Retrier. Then Catch."],
      verdict: "right",
      score: 1,
    },
    { says: "short: some points", question: short, answer: ["I would use an idempotency-key"], verdict: "partly", score: 0.5 },
    { says: "short: a word inside another is no point", question: short, answer: ["catchy"], verdict: "wrong", score: 0 },
    { says: "short: blanks", question: short, answer: ["  "], verdict: "unreadable", score: 0 },
    { says: "short: nothing", question: short, answer: [], verdict: "unreadable", score: 0 },
    {
      says: "predict: equal whatever the order of members",
      question: predict,
      answer: ['{"b":[1,2.0],"a":1}'],
      verdict: "right",
      score: 1,
    },
    { says: "predict: arrays keep their order", question: predict, answer: ['{"a":1,"b":[2,1]}'], verdict: "wrong", score: 0 },
    { says: "predict: a common miss", question: predict, answer: ["null"], verdict: "wrong", score: 0 },
    { says: "predict: no JSON", question: predict, answer: ["{a: 1}"], verdict: "unreadable", score: 0 },
    { says: "predict: nothing", question: predict, answer: [], verdict: "unreadable", score: 0 },
    { says: "find-fault: the faulty place", question: fault, answer: ["a"], verdict: "right", score: 1 },
    { says: "find-fault: another place", question: fault, answer: ["b"], verdict: "wrong", score: 0 },
    { says: "find-fault: nothing chosen", question: fault, answer: [], verdict: "unreadable", score: 0 },
  ])("$says", ({ question, answer, verdict, score }) => {
    const marking = markAnswer(question, answer);
    expect(marking.verdict).toBe(verdict);
    expect(marking.score).toBeCloseTo(score, 10);
    // Explanations come with an answer, never without one.
    expect(verdict === "unreadable" ? marking.parts : []).toEqual([]);
  });

  test("a common miss is pointed out, and no other", () => {
    const chosen = (answer: string): unknown[] => markAnswer(numeric, [answer]).parts.filter((part) => part.chosen);
    expect(chosen("1000")).toHaveLength(1);
    expect(chosen("7")).toHaveLength(0);
  });
});

describe("a question before it is answered", () => {
  test.each([single, multiple, numeric, ordering, short, predict, fault])("$kind tells nothing of its key", (question) => {
    const text = JSON.stringify(askQuestion(question));
    for (const secret of [why, "correct", "1,000 + 234.5", "ResultPath", "Retry first", '"a":1', "/States"])
      expect(text).not.toContain(secret);
  });

  test("items to order are never shown in the right order", () => {
    const shown = (count: number): string[] => {
      const items = Array.from({ length: count }, (_item, index) => ({ text: String(index), why }));
      return askQuestion(parse({ kind: "ordering", items })).choices.map(({ text }) => text);
    };
    for (const count of [3, 4, 5, 6, 7, 8]) expect(shown(count)).not.toEqual([...shown(count)].sort());
  });
});

describe("a question that was left out is explained all the same", () => {
  test.each<{ question: Question; right: readonly string[]; says: string }>([
    { question: single, right: ["yes"], says: "" },
    { question: multiple, right: ["a", "b"], says: "" },
    { question: numeric, right: [], says: "1,000 + 234.5" },
    { question: ordering, right: ["first", "second", "third", "fourth"], says: "1. first" },
    { question: short, right: ["Retry", "Catch", "A key"], says: "Retry first" },
    { question: predict, right: [], says: '{"a":1,"b":[1,2]}' },
    { question: fault, right: ["Catch"], says: "Give the Catcher a ResultPath." },
  ])("$question.kind", ({ question, right, says }) => {
    const { verdict, score, parts, solution } = revealKey(question);
    expect({ verdict, score, chosen: parts.filter(({ chosen }) => chosen) }).toEqual({ verdict: "unreadable", score: 0, chosen: [] });
    expect(parts.filter((part) => part.right).map(({ text }) => text)).toEqual(right);
    expect(solution).toContain(says);
  });
});

describe("question files", () => {
  test.each([
    {
      says: "two right options of a single",
      question: {
        kind: "single",
        options: [
          { text: "a", correct: true, why },
          { text: "b", correct: true, why },
        ],
      },
    },
    {
      says: "no wrong option of a multiple",
      question: { kind: "multiple", options: ["a", "b", "c"].map((text) => ({ text, correct: true, why })) },
    },
    { says: "an option without an explanation", question: { kind: "single", options: [{ text: "a", correct: true, why }, { text: "b" }] } },
    {
      says: "a fault with two right places",
      question: {
        kind: "find-fault",
        run: "r",
        mend: why,
        options: [
          { text: "a", at: "", correct: true, why },
          { text: "b", at: "/a", correct: true, why },
        ],
      },
    },
    {
      says: "a pointer that is none",
      question: {
        kind: "find-fault",
        run: "r",
        mend: why,
        options: [
          { text: "a", at: "States", correct: true, why },
          { text: "b", at: "/a", why },
        ],
      },
    },
    { says: "an unknown kind", question: { kind: "guess" } },
    {
      says: "a field that nothing reads",
      question: { kind: "numeric", value: 1, tolerance: 0, unit: "s", worked: "1 is 1, always", hint: "x" },
    },
  ])("refuses $says", ({ question }) => {
    expect(questionSchema.safeParse({ ...base, ...question }).success).toBe(false);
  });
});
