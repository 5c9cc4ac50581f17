import fc from "fast-check";
import { World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import { withFaults } from "./fault";
import { faultSchedule, type Target } from "./fault-schedule";

const world = World.parse({
  functions: { f: [{ returns: 1 }], "dynamodb:putItem": [{ returns: {} }], unreached: [{ returns: 1 }] },
  buckets: { b: { "k.json": { json: { a: [1, 2, 3] } }, "k.csv": "id\n1\n" } },
});
const targets: readonly Target[] = [
  { test: "one", input: { order: 7, email: "e" }, world, calls: { f: 5, "dynamodb:putItem": 1 } },
  { test: "two", input: [1], world: World.parse({}), calls: {} },
];
const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe("laws of fault schedules", () => {
  test("the same seed gives the same schedule", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(faultSchedule(seed, targets)).toEqual(faultSchedule(seed, targets));
      }),
    );
  });
  test("at most two faults, no two alike, and only of what is there and was called", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { test: name, faults } = faultSchedule(seed, targets);
        if (name === "two") expect(faults).toEqual([]);
        else expect([1, 2]).toContain(faults.length);
        expect(new Set(faults.map((fault) => JSON.stringify(fault))).size).toBe(faults.length);
        for (const fault of faults) {
          if ("of" in fault) expect(["f", "dynamodb:putItem"]).toContain(fault.of);
          if (fault.kind === "partial") expect(fault.of).toBe("f");
          if (fault.kind === "input") expect(["order", "email"]).toContain(fault.without);
        }
      }),
    );
  });
  test("a world with faults is a world, and the first one is left as it was", () => {
    const before = JSON.stringify(world);
    fc.assert(
      fc.property(seeds, (seed) => {
        const struck = withFaults({ input: { order: 7 }, world }, faultSchedule(seed, targets).faults);
        expect(World.safeParse(struck.world).error).toBeUndefined();
      }),
    );
    expect(JSON.stringify(world)).toBe(before);
  });
});

test("fifty seeds meet every kind of fault", () => {
  const kinds = new Set(
    Array.from({ length: 50 }, (_, i) => faultSchedule(i + 1, targets.slice(0, 1))).flatMap(({ faults }) => faults.map(({ kind }) => kind)),
  );
  expect([...kinds].sort()).toEqual(["hang", "input", "malformed", "object", "outage", "partial", "throttle"]);
});

test("without a test there is nothing to draw from", () => {
  expect(() => faultSchedule(1, [])).toThrow("nothing to choose from");
});
