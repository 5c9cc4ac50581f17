import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinVersions, type Version, type VersionReason } from "./version";

const MOST = 50;
const version = (atMs: number, why: VersionReason, length = 1): Version => ({
  id: `${atMs}-${why}`,
  texts: { text: "x".repeat(length) },
  why,
  atMs,
  device: "a",
});
const reasons = fc.constantFrom<VersionReason>("while-writing", "submit", "reset", "large-change");
const some = fc.array(fc.tuple(fc.nat(10_000), reasons), { maxLength: 120 }).map((pairs) => pairs.map(([atMs, why]) => version(atMs, why)));

describe("versions are thinned out", () => {
  test("to fifty, each once, the oldest first, never the newest", () => {
    fc.assert(
      fc.property(some, (versions) => {
        const ids = new Set(versions.map(({ id }) => id));
        const kept = thinVersions(versions);
        expect(kept).toHaveLength(Math.min(MOST, ids.size));
        expect(kept.map(({ atMs }) => atMs)).toEqual(kept.map(({ atMs }) => atMs).toSorted((one, other) => one - other));
        expect(kept.at(-1)?.atMs).toBe(versions.length === 0 ? undefined : Math.max(...versions.map(({ atMs }) => atMs)));
      }),
    );
  });

  test("those kept from time to time go before those kept for a reason", () => {
    const kept = thinVersions([
      ...Array.from({ length: 45 }, (_, i) => version(i, "submit")),
      ...Array.from({ length: 45 }, (_, i) => version(100 + i, "while-writing")),
    ]);
    expect(kept.filter(({ why }) => why === "submit")).toHaveLength(45);
  });

  test("large ones are fewer", () => {
    expect(thinVersions([1, 2, 3, 4, 5].map((atMs) => version(atMs, "submit", 1_000_000)))).toHaveLength(4);
  });
});
