import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { callsTo } from "../attempts";
import { count } from "../show";

const MS = 1000;

const Waits = z
  .strictObject({
    /** The world's name for what is called. */
    to: z.string(),
    /** Seconds between the end of each call and the start of the next. */
    seconds: z.array(z.number().nonnegative()).optional(),
    /** Upper bounds instead, as jitter needs them: each wait lies between 0 and its bound. */
    atMostSeconds: z.array(z.number().nonnegative()).optional(),
    /** Not all waits may be equal to their bounds: jitter was asked for. */
    varied: z.boolean().default(false),
    /** Seconds a wait may be off. */
    tolerance: z.number().nonnegative().default(0),
  })
  .refine((waits) => (waits.seconds === undefined) !== (waits.atMostSeconds === undefined), "give either `seconds` or `atMostSeconds`");

/** The pauses between the attempts of one function. */
export const waits = assertionKind(Waits, (expected, run) => {
  const { to, tolerance } = expected;
  const bounds = expected.seconds ?? expected.atMostSeconds ?? [];
  const calls = callsTo(to, run);
  const actual = calls.slice(1).map((call, i) => (call.startMs - (calls[i]?.endedMs ?? 0)) / MS);
  const finding = (what: string) => [{ message: `The waits between calls of "${to}" are not right: ${what}.`, expected: bounds, actual }];
  if (actual.length !== bounds.length)
    return finding(
      `expected ${count(bounds.length, "wait")} (${list(bounds)}), found ${actual.length}${actual.length === 0 ? "" : ` (${list(actual)})`}`,
    );
  const off = bounds.findIndex((bound, i) => isOff(bound, actual[i] ?? 0, expected.seconds === undefined ? "most" : "exact", tolerance));
  if (off !== -1)
    return finding(`wait ${off + 1} should be ${expected.seconds ? "" : "at most "}${bounds[off] ?? 0} s, found ${actual[off] ?? 0} s`);
  if (expected.varied && bounds.length > 0 && actual.every((wait, i) => wait === bounds[i]))
    return finding("every wait is at its bound, so nothing was drawn by chance");
  return [];
});

function isOff(bound: number, actual: number, how: "exact" | "most", tolerance: number): boolean {
  return how === "exact" ? Math.abs(actual - bound) > tolerance : actual > bound + tolerance;
}

function list(seconds: readonly number[]): string {
  return seconds.map((wait) => `${wait} s`).join(", ");
}
