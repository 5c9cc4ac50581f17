import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { BOOK_VARIANT, drillProblems, drillsFile, makeVariant, markDrill } from "./index";

const drills = drillsFile.parse(parse(readFileSync("content/aws-data-engineering/46-step-functions/drills.yaml", "utf8")));

/** The 24 numeric problems of the curriculum with their answers, worked by hand, in its order. */
const BOOK: readonly { readonly id: string; readonly answers: readonly number[]; readonly digits?: number }[] = [
  { id: "monthly-bill", answers: [44.9] },
  { id: "bill-with-retries", answers: [45.65] },
  { id: "express-month", answers: [482.97] },
  { id: "express-or-standard", answers: [95.94, 6000] },
  { id: "rounding-up", answers: [2.146] },
  { id: "memory-step", answers: [70.1, 128] },
  { id: "who-pays-for-waiting", answers: [0.000251, 0.000075], digits: 6 },
  { id: "break-even", answers: [119, 59.5], digits: 0 },
  { id: "batching", answers: [1000, 10] },
  { id: "express-children", answers: [0.13, 0.05] },
  { id: "dispatch-time", answers: [10_000, 1000, 100] },
  { id: "littles-law", answers: [3000] },
  { id: "lambda-limit", answers: [750, 324] },
  { id: "retry-sum", answers: [61, 6, 30.5] },
  { id: "inline-map-history", answers: [3570] },
  { id: "poll-loop", answers: [2777, 23.1, 0.208], digits: 1 },
  { id: "transition-throttle", answers: [80, 300] },
  { id: "start-burst", answers: [29] },
  { id: "open-executions", answers: [333_333, 3.86], digits: 0 },
  { id: "payload-items", answers: [85] },
  { id: "tolerance", answers: [21, 81] },
  { id: "redrive-saving", answers: [3.5, 5.25] },
  { id: "another-region", answers: [558, 500] },
  { id: "batch-size", answers: [1125, 524] },
];

test("there are 24 drills, in the curriculum's order", () => {
  expect(drills.map(({ id }) => id)).toEqual(BOOK.map(({ id }) => id));
});

describe("with the numbers of the book", () => {
  test.each(BOOK)("$id: $answers", ({ id, answers, digits = 2 }) => {
    const drill = drills.find((other) => other.id === id);
    const asks = drill === undefined ? [] : makeVariant(drill, BOOK_VARIANT).asks;
    expect(asks).toHaveLength(answers.length);
    for (const [index, answer] of answers.entries()) expect(asks[index]?.value).toBeCloseTo(answer, digits);
  });
});

describe("every variant", () => {
  test.each(drills)("$id holds up over forty draws", (drill) => {
    expect(drillProblems(drill)).toEqual([]);
    for (let variant = 0; variant < 40; variant++) {
      const made = makeVariant(drill, variant);
      expect(made).toEqual(makeVariant(drill, variant));
      expect(`${made.prompt} ${made.worked}`, "no name is left in the text").not.toMatch(/\{[a-z]\w*(\|\d)?\}/);
      for (const { value, misses } of made.asks) {
        expect(value).toBeGreaterThan(0);
        for (const miss of misses) expect(Number.isFinite(miss.value)).toBe(true);
      }
      expect(
        markDrill(
          made,
          made.asks.map(({ value }) => value.toFixed(8)),
        ).isRight,
      ).toBe(true);
      expect(
        markDrill(
          made,
          made.asks.map(({ value }) => (value * 1.6).toFixed(8)),
        ).isRight,
      ).toBe(false);
    }
  });
});

test("a common miss is named with the numbers of the variant", () => {
  const batching = drills.find(({ id }) => id === "batching");
  const made = batching && makeVariant(batching, BOOK_VARIANT);
  const marked = made && markDrill(made, ["$750", "$10.00"]);
  expect(marked?.parts.map(({ verdict }) => verdict)).toEqual(["wrong", "right"]);
  expect(marked?.parts[0]?.parts.find(({ chosen }) => chosen)?.why).toContain("3 + 1");
  expect(marked?.parts[0]?.solution).toContain("10,000,000 × 4 × $0.000025 = **$1,000.00**");
});
