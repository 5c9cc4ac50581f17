import { describe, expect, test } from "vitest";
import { createRandom } from "../../query";
import { retryDelayMs } from "./retry-delay-ms";

const DEFAULTS = { intervalSeconds: 1, backoffRate: 2, maxDelaySeconds: undefined, jitterStrategy: "NONE" } as const;
const random = createRandom(1);

// https://states-language.net/spec.html#retrying-after-error
describe("seconds before each retry", () => {
  test.each([
    { says: "by default, one second, doubled", retrier: {}, waits: [1, 2, 4] },
    { says: "BackoffRate multiplies the wait before", retrier: { intervalSeconds: 3 }, waits: [3, 6, 12] },
    { says: "MaxDelaySeconds caps it", retrier: { intervalSeconds: 3, maxDelaySeconds: 10 }, waits: [3, 6, 10] },
    { says: "BackoffRate 1 keeps an even pace", retrier: { intervalSeconds: 2, backoffRate: 1 }, waits: [2, 2, 2] },
  ])("$says: $waits", ({ retrier, waits }) => {
    expect(waits.map((_, index) => retryDelayMs({ ...DEFAULTS, ...retrier }, index + 1, random) / 1000)).toEqual(waits);
  });

  test("full jitter waits anything up to the capped delay", () => {
    const jittered = { ...DEFAULTS, intervalSeconds: 10, maxDelaySeconds: 15, jitterStrategy: "FULL" } as const;
    const waits = Array.from({ length: 200 }, () => retryDelayMs(jittered, 3, random));
    expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
    expect(Math.min(...waits)).toBeLessThan(3_000);
    expect(new Set(waits).size).toBeGreaterThan(100);
  });
});
