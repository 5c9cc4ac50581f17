import { describe, expect, test } from "vitest";
import { CALCULATIONS } from "./calculations";
import { fault, givenBy, readScenario, writeScenario } from "./calculator-link";

function answer(query: string): { conclusion: string; answers: readonly string[]; steps: readonly string[] } {
  const scenario = readScenario(new URLSearchParams(query));
  const given = givenBy(scenario);
  if (given === undefined) throw new Error(`the link ${query} has a field at fault`);
  const { conclusion, columns } = scenario.calculation.compute(given);
  const steps = columns.flatMap((column) =>
    column.steps.map(({ label, value, unit }) => `${column.title}, ${label}: ${String(Number(value.toPrecision(6)))} ${unit}`.trim()),
  );
  return { conclusion, answers: columns.map((column) => column.answer), steps };
}

/** The 24 numeric problems of the curriculum, worked by hand: each is a link to the calculator, and what it must show. */
const DRILLS: readonly { readonly drill: number; readonly query: string; readonly shows: readonly string[] }[] = [
  { drill: 1, query: "sum=type&runs=300000&states=6&free=yes", shows: ["$44.90"] },
  { drill: 2, query: "sum=type&runs=300000&states=6&free=yes&retries=30000", shows: ["$45.65"] },
  { drill: 3, query: "sum=type&runs=100000000&seconds=10&memory=62.85", shows: ["$482.97"] },
  { drill: 4, query: "sum=type&runs=30000000&states=8&seconds=2.3", shows: ["$95.94", "$6,000.00"] },
  { drill: 5, query: "sum=type&runs=1000000&seconds=1.01", shows: ["$2.15", "Express, GB-seconds: 68750 GB-s"] },
  { drill: 6, query: "sum=memory&definition=100&payload=200&steps=100", shows: ["70.1 MB", "128 MB"] },
  { drill: 7, query: "sum=type&runs=1&states=3&seconds=240", shows: ["$0.000251", "$0.000075"] },
  { drill: 8, query: "sum=type&states=5&runs=1", shows: ["above 1 min 59 s"] },
  { drill: 8, query: "sum=type&states=5&runs=1&memory=128", shows: ["above 59.5 s"] },
  { drill: 9, query: "sum=map&items=10000000&batch=1&states=3", shows: ["$1,000.00"] },
  { drill: 9, query: "sum=map&items=10000000&batch=100&states=3", shows: ["$10.00"] },
  { drill: 10, query: "sum=map&items=500000&batch=500&states=1&seconds=100", shows: ["$0.13", "$0.05"] },
  {
    drill: 11,
    query: "sum=map&items=1000000&batch=1&seconds=0&concurrency=10000",
    shows: ["Standard children, Time to the end: 10000 s", "Express children, Time to the end: 1000 s"],
  },
  { drill: 11, query: "sum=map&items=1000000&batch=100&seconds=0&concurrency=10000", shows: ["Standard children, Time to the end: 100 s"] },
  {
    drill: 12,
    query: "sum=map&items=1000000&batch=1&seconds=30&concurrency=10000",
    shows: ["Standard children, Running at once: 3000 children"],
  },
  {
    drill: 13,
    query: "sum=map&items=1000000&batch=50&seconds=12&concurrency=750",
    shows: ["5 min 24 s", "Standard children, Running at once: 750 children"],
  },
  { drill: 14, query: "sum=retry&interval=3&rate=2&attempts=5&cap=20", shows: ["6 calls in all", "1 min 1 s"] },
  { drill: 14, query: "sum=retry&jitter=FULL", shows: ["between 0 and 1 min 1 s, 30.5 s on average"] },
  { drill: 15, query: "sum=room&events=7&overhead=6", shows: ["3,570"] },
  {
    drill: 16,
    query: "sum=room&events=9&overhead=0&states=3&seconds=30",
    shows: ["2,777", "History, One after the other: 83310 s", "History, Transitions, us-east-1: 0.208275 $"],
  },
  { drill: 17, query: "sum=rates&states=10&region=other", shows: ["80 starts/s"] },
  { drill: 17, query: "sum=rates&states=10", shows: ["300 starts/s", "Kept up, By transitions: 500 starts/s"] },
  { drill: 18, query: "sum=rates&burst=10000", shows: ["29 s"] },
  { drill: 19, query: "sum=rates&seconds=259200", shows: ["3.86 starts/s", "Open executions, A day: 333333 starts"] },
  { drill: 20, query: "sum=room&bytes=3072", shows: ["85", "Payload, Used: 261206 bytes"] },
  {
    drill: 21,
    query: "sum=map&items=1000000&batch=250&percentage=2&count=5000",
    shows: ["Standard children, Failed batch that ends it: 21"],
  },
  { drill: 21, query: "sum=map&items=1000000&batch=250&percentage=2", shows: ["Standard children, Failed batch that ends it: 81"] },
  { drill: 22, query: "sum=redrive&runs=10000&states=12&failed=9", shows: ["$3.50", "$5.25"] },
  { drill: 23, query: "sum=type&runs=20000000&states=1&region=us-west-1", shows: ["$558.00"] },
  { drill: 23, query: "sum=type&runs=20000000&states=1", shows: ["$500.00"] },
  { drill: 24, query: "sum=room&seconds=0.4&bytes=500", shows: ["at most 524", "A batch for a function, By time: 1125 items"] },
];

describe("sums done by hand", () => {
  test("all 24 drills are here", () => {
    expect([...new Set(DRILLS.map(({ drill }) => drill))]).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test.each(DRILLS)("drill $drill: $shows", ({ query, shows }) => {
    const { conclusion, answers, steps } = answer(query);
    const said = [...answers, ...steps];
    for (const text of shows)
      expect(said.includes(text) || conclusion.includes(text), `${text} in ${[conclusion, ...said].join("; ")}`).toBe(true);
  });

  test.each([
    { says: "a long run cannot be Express", query: "sum=type&seconds=301", words: "Only Standard" },
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
