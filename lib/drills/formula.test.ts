import { describe, expect, test } from "vitest";
import { FormulaError, parseFormula } from "./formula";
import { FORMULA_FUNCTIONS } from "./formula-functions";

const values = new Map<string, number | string>([
  ["runs", 10],
  ["region", "us-west-1"],
]);
const evaluate = (text: string) => parseFormula(text, FORMULA_FUNCTIONS)(values);

describe("a formula", () => {
  test.each([
    { text: "1 + 2 * 3", value: 7 },
    { text: "(1 + 2) * 3", value: 9 },
    { text: "8 - 2 - 1", value: 5 },
    { text: "8 / 2 / 2", value: 2 },
    { text: "-runs + 2.5", value: -7.5 },
    { text: "max(0, runs * 6 - 4000)", value: 0 },
    { text: "power(2, 3)", value: 8 },
    { text: "pricePer1000(region)", value: 0.0279 },
    { text: "historyLimit()", value: 25_000 },
  ])("$text = $value", ({ text, value }) => {
    expect(evaluate(text)).toBe(value);
  });

  test.each([
    { text: "", says: "ends too early" },
    { text: "1 +", says: "ends too early" },
    { text: "1 2", says: '"2" is not expected' },
    { text: "(1", says: '")" is missing' },
    { text: "eval(1)", says: 'no function "eval"' },
    { text: "constructor", says: 'called "constructor"' },
    { text: "process.exit(1)", says: '"." is not expected' },
    { text: "region * 2", says: "a text where a number is needed" },
  ])("$text is refused: $says", ({ text, says }) => {
    expect(() => evaluate(text)).toThrow(FormulaError);
    expect(() => evaluate(text)).toThrow(says);
  });
});
