import { describe, expect, test } from "vitest";
import type { StateVisit } from "@/lib/asl";
import { lambdaTask, runForTest } from "../run/visits-for-tests";
import { barsOf } from "./bars";
import { laneDensity } from "./lane-density";
import { timeScale } from "./time-scale";
import { timelineRows } from "./timeline-rows";

const visit: StateVisit = {
  id: 0,
  state: "Pay",
  type: "Task",
  at: "/States/Pay",
  enteredMs: 0,
  exitedMs: 20,
  enteredEventId: 2,
  attempts: [],
  stages: [],
  context: {},
  variablesBefore: {},
};
const tried = (retryAfterMs?: number, retryPlannedMs?: number) => ({
  startMs: 0,
  endMs: 5,
  error: "E",
  firstStage: 0,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
  ...(retryPlannedMs !== undefined && { retryPlannedMs }),
});
const done = { startMs: 12, endMs: 20, firstStage: 0 };

describe("a visit is drawn from", () => {
  test.each([
    { says: "itself, where nothing was attempted", of: {}, bars: ["succeeded 0-20"] },
    { says: "its wait", of: { type: "Wait" }, bars: ["wait 0-20"] },
    {
      says: "attempts, and the wait between them",
      of: { attempts: [tried(7, 7), done] },
      bars: ["failed 0-5", "wait 5-12", "succeeded 12-20"],
    },
    {
      says: "what was planned behind what jitter drew",
      of: { attempts: [tried(7, 11), done] },
      bars: ["failed 0-5", "planned 5-16", "wait 5-12", "succeeded 12-20"],
    },
    { says: "a last attempt that was caught", of: { attempts: [tried()], catcher: 0 }, bars: ["caught 0-5"] },
    { says: "nothing after its failure for good", of: { type: "Fail", error: "E", exitedMs: undefined }, bars: ["failed 0-0"] },
  ])("$says", ({ of, bars }) => {
    const { exitedMs, ...rest } = { ...visit, ...of };
    const drawn = barsOf({ ...rest, ...(exitedMs !== undefined && { exitedMs }) }, 100, String);
    expect(drawn.map(({ kind, fromMs, toMs }) => `${kind} ${fromMs}-${toMs}`)).toEqual(bars);
  });
});

describe("density of lanes", () => {
  test.each([
    {
      says: "two after each other are never two",
      lanes: [
        [0, 5],
        [5, 10],
      ],
      most: 1,
    },
    {
      says: "two that overlap are",
      lanes: [
        [0, 6],
        [5, 10],
      ],
      most: 2,
    },
    { says: "what took no time was there", lanes: [[3, 3]], most: 1 },
  ])("$says", ({ lanes, most }) => {
    expect(laneDensity(lanes.map(([startMs = 0, stopMs = 0]) => ({ startMs, stopMs, failed: false }))).most).toBe(most);
  });

  test("a lane that lasts fills all the time between", () => {
    const { running, failed } = laneDensity([
      { startMs: 0, stopMs: 1000, failed: true },
      { startMs: 990, stopMs: 1000, failed: false },
    ]);
    expect(Math.min(...running)).toBe(1);
    expect(failed.at(-1)).toBe(1);
  });
});

const map = (items: number) => ({
  StartAt: "All",
  States: { All: { Type: "Map", ItemProcessor: { StartAt: "One", States: { One: lambdaTask({ End: true }) } }, End: true } },
  items,
});
const rowsOf = async (items: number, opened: ReadonlyMap<string, boolean> = new Map()) => {
  const { items: count, ...definition } = map(items);
  const { visits } = await runForTest(
    definition,
    { answer: () => ({ kind: "succeeds", output: 1, afterMs: 10 }) },
    Array.from({ length: count }, (_, index) => index),
  );
  return timelineRows(visits, [], opened).map(({ kind }) => kind);
};

describe("rows of a Map", () => {
  test.each([
    { says: "few items: a lane each", items: 3, rows: { visit: 1, lane: 3, density: 0 } },
    { says: "many: their density above their lanes", items: 20, rows: { visit: 1, lane: 20, density: 1 } },
    { says: "very many: their density alone", items: 60, rows: { visit: 1, lane: 0, density: 1 } },
  ])("$says", async ({ items, rows }) => {
    const kinds = await rowsOf(items);
    expect(Object.fromEntries(["visit", "lane", "density"].map((kind) => [kind, kinds.filter((one) => one === kind).length]))).toEqual(
      rows,
    );
  });

  test("what was closed by hand stays closed, what was opened shows its visits", async () => {
    expect(await rowsOf(3, new Map([["visit 0", false]]))).toEqual(["visit"]);
    expect(await rowsOf(3, new Map([["lane 0 1", true]]))).toEqual(["visit", "lane", "lane", "visit", "lane"]);
  });
});

test("by events, a millisecond is as wide as an hour", () => {
  const history = [0, 1, 3_600_000].map((timestamp, index) => ({ id: index + 1, previousEventId: index, timestamp, type: "X" }));
  const run = { history, startMs: 0, stopMs: 3_600_000 };
  expect(history.map(({ timestamp }) => timeScale(run, "events").at(timestamp))).toEqual([0, 0.5, 1]);
  expect(timeScale(run, "time").at(1)).toBeLessThan(0.001);
  expect(timeScale(run, "time").ticks.length).toBeLessThanOrEqual(7);
});
