import { describe, expect, test } from "vitest";
import type { CaseVerdict, Level } from "./comparator";
import { gapProblems } from "./gap-list";

function verdict(id: string, failing: Level | undefined): CaseVerdict {
  const levels = { L1: failing !== "L1", L2: failing !== "L1" && failing !== "L2", L3: failing === undefined };
  return { id, levels, reasons: { L1: ["status differs"], L2: ["an event is missing"], L3: ["a detail differs"] } };
}

const gap = (level: Level) => [{ id: "area/case", level, cause: "not modelled" }];

describe("the gap list can only shrink", () => {
  test.each([
    { says: "a known gap is no problem", gaps: gap("L2"), found: "L2" as const, problems: [] },
    { says: "a case that passes must be taken off", gaps: gap("L2"), found: undefined, problems: [/passes now/] },
    { says: "a case that got better must say so", gaps: gap("L1"), found: "L3" as const, problems: [/passes L1 now and fails L3/] },
    { says: "a case that got worse is a problem", gaps: gap("L3"), found: "L1" as const, problems: [/fails L1. status differs/] },
    { says: "a new failure is a problem", gaps: [], found: "L3" as const, problems: [/fails L3. a detail differs/] },
  ])("$says", ({ gaps, found, problems }) => {
    expect(gapProblems(gaps, [verdict("area/case", found)])).toEqual(problems.map((words) => expect.stringMatching(words) as string));
  });

  test("a case that is gone must be taken off", () => {
    expect(gapProblems(gap("L1"), [])[0]).toContain("there is no such case");
  });
});
