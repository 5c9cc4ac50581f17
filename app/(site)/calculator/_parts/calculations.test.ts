import { describe, expect, test } from "vitest";
import { CALCULATIONS } from "./calculations";
import { fault, givenBy, readScenario, writeScenario } from "./calculator-link";

function answer(query: string): { conclusion: string; answers: readonly string[] } {
  const scenario = readScenario(new URLSearchParams(query));
  const given = givenBy(scenario);
  if (given === undefined) throw new Error(`the link ${query} has a field at fault`);
  const { conclusion, columns } = scenario.calculation.compute(given);
  return { conclusion, answers: columns.map((column) => column.answer) };
}

describe("sums done by hand", () => {
  test.each([
    { says: "drill 1", query: "sum=type&runs=300000&states=6&free=yes", first: "$44.90" },
    { says: "drill 2", query: "sum=type&runs=300000&states=6&free=yes&retries=30000", first: "$45.65" },
    { says: "drill 4", query: "sum=type&runs=30000000&states=8&seconds=2.3", first: "$6,000.00", second: "$95.94" },
    { says: "drill 7", query: "sum=type&runs=1&states=3&seconds=240", first: "$0.000075", second: "$0.000251" },
    { says: "drill 9", query: "sum=map&items=10000000&batch=100&states=3", first: "$10.00" },
    { says: "drill 10", query: "sum=map&items=500000&batch=500&states=1&seconds=100", first: "$0.05", second: "$0.13" },
    { says: "drill 14", query: "sum=retry&interval=3&rate=2&attempts=5&cap=20", first: "1 min 1 s" },
    { says: "drill 22", query: "sum=redrive&runs=10000&states=12&failed=9", first: "$3.50", second: "$5.25" },
    { says: "drill 23", query: "sum=type&runs=20000000&states=1&region=us-west-1", first: "$558.00" },
  ])("$says: $first", ({ query, first, second }) => {
    expect(answer(query).answers).toEqual([first, second ?? expect.any(String)]);
  });

  test.each([
    { says: "drill 8: five states", query: "sum=type&states=5&runs=1", words: "above 1 min 59 s" },
    {
      says: "drill 13: concurrency is the bottleneck",
      query: "sum=map&items=1000000&batch=50&seconds=12&concurrency=750",
      words: "5 min 24 s",
    },
    { says: "a long run cannot be Express", query: "sum=type&seconds=301", words: "Only Standard" },
    { says: "jitter gives a span", query: "sum=retry&jitter=FULL", words: "between 0 and 1 min 1 s, 30.5 s on average" },
    { says: "no retry at all", query: "sum=retry&attempts=0", words: "never retries" },
  ])("$says", ({ query, words }) => {
    expect(answer(query).conclusion).toContain(words);
  });
});

describe("a link to a scenario", () => {
  test.each(CALCULATIONS.map(({ id }) => ({ id })))("$id: what is written is read again", ({ id }) => {
    const first = readScenario(new URLSearchParams({ sum: id, runs: "77", items: "77" }));
    expect(readScenario(new URLSearchParams(writeScenario(first)))).toEqual(first);
  });

  test.each(["", "sum=nothing", "sum=type&runs=-1&region=mars&states=1.5&seconds=Infinity", "sum=__proto__"])(
    "%j: what is wrong in it is the initial value",
    (query) => {
      expect(readScenario(new URLSearchParams(query)).typed).toEqual(readScenario(new URLSearchParams()).typed);
    },
  );

  test("a field at fault says how to mend it, and holds the sums back", () => {
    const scenario = readScenario(new URLSearchParams("sum=type"));
    const [runs] = scenario.calculation.fields;
    expect(runs && fault(runs, "")).toBe("Type a number, in digits only.");
    expect(runs && fault(runs, "0")).toBe("At least 1.");
    expect(runs && fault(runs, "1.5")).toBe("A whole number.");
    expect(givenBy({ ...scenario, typed: { ...scenario.typed, runs: "" } })).toBeUndefined();
  });
});
