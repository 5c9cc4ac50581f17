import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random";

test("equal seeds draw equal streams, in [0, 1)", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (seed) => {
      const [one, other] = [createRandom(seed), createRandom(seed)];
      for (let draw = 0; draw < 20; draw += 1) {
        const value = one.next();
        expect(value).toBe(other.next());
        expect(value >= 0 && value < 1).toBe(true);
      }
      expect(one.uuid()).toBe(other.uuid());
    }),
  );
});

test("neighbouring seeds draw streams of their own", () => {
  const firsts = new Set(Array.from({ length: 1000 }, (_, seed) => createRandom(seed).next()));
  expect(firsts.size).toBe(1000);
});

test("draws fall evenly", () => {
  const random = createRandom(42);
  const buckets = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const bucket = Math.floor(random.next() * 10);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  expect(Math.min(...buckets)).toBeGreaterThan(850);
  expect(Math.max(...buckets)).toBeLessThan(1150);
});
