import { describe, expect, test } from "vitest";
import { differingTexts } from "./differing-lines";

const TEN = Array.from({ length: 10 }, (_, i) => `line ${i}`);
const joined = (lines: readonly string[]) => lines.join("\n");

describe("where two texts differ", () => {
  test.each([
    { says: "nothing of equal texts", before: { definition: "a\nb", input: "{}" }, after: { definition: "a\nb", input: "{}" }, lines: {} },
    {
      says: "the end of the last line is no difference to look at",
      before: { definition: "a" },
      after: { definition: "a\n" },
      lines: {},
    },
    {
      says: "only the text that differs",
      before: { definition: "a", input: "1" },
      after: { definition: "a", input: "2" },
      lines: { input: ["-1", "+2"] },
    },
    { says: "a text that one of them has not", before: {}, after: { world: "{}" }, lines: { world: ["-", "+{}"] } },
    {
      says: "two equal lines around, and how many are left out",
      before: { definition: joined(TEN) },
      after: { definition: joined(TEN.with(5, "changed")) },
      lines: { definition: ["~3 equal lines", " line 3", " line 4", "-line 5", "+changed", " line 6", " line 7", "~2 equal lines"] },
    },
  ])("$says", ({ before, after, lines }) => {
    const marks = { both: " ", before: "-", after: "+", gap: "~" };
    const shown = differingTexts(before, after).map(({ name, lines: some }) => [name, some.map(({ kind, text }) => marks[kind] + text)]);
    expect(Object.fromEntries(shown)).toEqual(lines);
  });
});
