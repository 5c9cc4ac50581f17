import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Blueprint, Draw } from "../blueprints/blueprint";
import { drawPaper, type Candidate, type Pool } from "./draw-paper";

const question = (id: string, topic: string, kind = "single", level = "mid"): Candidate => ({
  item: {
    id,
    kind: "question",
    section: "",
    topic,
    lesson: { module: "m", topic: "t", lesson: topic },
    question: id,
    order: [],
  },
  kind,
  level,
  choices: ["a", "b", "c"],
});
const POOL: Pool = {
  candidates: [
    ...["q1", "q2", "q3", "q4"].map((id) => question(id, "retry")),
    ...["n1", "n2"].map((id) => question(id, "cost", "numeric", "senior")),
    { item: { id: "o1", kind: "open", section: "", topic: "retry", slug: "o1" }, kind: "open", level: "mid", choices: [] },
  ],
  live: ["rows", "trip"].map((name) => ({
    name,
    exercise: `exercise-${name}`,
    minutes: 10,
    followUps: [{ id: "five-per-cent", ask: "Now five per cent fail.", tests: [], solution: "" }],
  })),
};
const draw = (part: Partial<Draw>): Draw => ({
  section: "Questions",
  count: 2,
  from: "questions",
  kinds: [],
  topics: [],
  levels: [],
  ...part,
});
const blueprint = (draws: readonly Draw[], live: readonly string[] = []): Blueprint => ({
  slug: "b",
  title: "A blueprint",
  summary: "",
  minutes: 10,
  access: "free",
  draw: [...draws],
  live: [...live],
});
const ids = (paper: readonly { readonly id: string }[]) => paper.map(({ id }) => id).sort();

describe("what a paper is drawn from", () => {
  test.each([
    { says: "a topic", draws: [draw({ topics: ["cost"] })], drawn: ["n1", "n2"] },
    { says: "a kind", draws: [draw({ kinds: ["numeric"] })], drawn: ["n1", "n2"] },
    { says: "a level", draws: [draw({ levels: ["senior"] })], drawn: ["n1", "n2"] },
    { says: "the open questions", draws: [draw({ from: "open" })], drawn: ["o1"] },
    { says: "all there is, where more was asked for", draws: [draw({ count: 40 })], drawn: ["n1", "n2", "q1", "q2", "q3", "q4"] },
    {
      says: "nothing twice, where two draws fit",
      draws: [draw({ topics: ["cost"] }), draw({ count: 40 })],
      drawn: ["n1", "n2", "q1", "q2", "q3", "q4"],
    },
  ])("$says", ({ draws, drawn }) => {
    expect(ids(drawPaper(blueprint(draws), POOL, { seed: 7, seen: new Set() }))).toEqual(drawn);
  });

  test("a live exercise comes with its follow-ups, in order", () => {
    const paper = drawPaper(blueprint([], ["rows"]), POOL, { seed: 1, seen: new Set() });
    expect(paper.map(({ id }) => id)).toEqual(["live:rows", "live:rows:five-per-cent"]);
  });

  test("of two live exercises, the one not seen lately", () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const [first] = drawPaper(blueprint([], ["rows", "trip"]), POOL, { seed, seen: new Set(["live:rows"]) });
      expect(first?.id).toBe("live:trip");
    }
  });
});

describe("laws of the draw", () => {
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });
  const all = blueprint([draw({ count: 4 }), draw({ count: 2, section: "More" })]);

  test("equal seeds draw equal papers", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawPaper(all, POOL, { seed, seen: new Set() })).toEqual(drawPaper(all, POOL, { seed, seen: new Set() }));
      }),
    );
  });

  test("what was seen lately comes only when all else is taken", () => {
    fc.assert(
      fc.property(seeds, fc.subarray(["q1", "q2", "q3", "q4", "n1", "n2"]), (seed, seen) => {
        const drawn = drawPaper(blueprint([draw({ count: 2 })]), POOL, { seed, seen: new Set(seen) });
        const fresh = 6 - seen.length;
        expect(drawn.filter(({ id }) => seen.includes(id))).toHaveLength(Math.max(0, 2 - fresh));
      }),
    );
  });

  test("weak topics come first, and choices are shuffled without loss", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawPaper(blueprint([draw({ count: 2 })]), POOL, { seed, seen: new Set(), weak: ["cost"] });
        expect(ids(drawn)).toEqual(["n1", "n2"]);
        for (const item of drawn) if (item.kind === "question") expect([...item.order].sort()).toEqual(["a", "b", "c"]);
      }),
    );
  });
});
