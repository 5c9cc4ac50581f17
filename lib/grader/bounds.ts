import { z } from "zod";

/** A number exactly, or between bounds. */
export const Bounds = z.union([
  z.number().nonnegative(),
  z
    .strictObject({ atLeast: z.number().nonnegative().optional(), atMost: z.number().nonnegative().optional() })
    .refine((bounds) => bounds.atLeast !== undefined || bounds.atMost !== undefined, "give atLeast, atMost, or both"),
]);
export type Bounds = z.output<typeof Bounds>;

export function isWithin(value: number, bounds: Bounds): boolean {
  if (typeof bounds === "number") return value === bounds;
  return value >= (bounds.atLeast ?? -Infinity) && value <= (bounds.atMost ?? Infinity);
}

/** "exactly 3", "at most 5", "between 2 and 4"; with a noun, "exactly 1 call", "at least 2 calls". */
export function showBounds(bounds: Bounds, noun?: string): string {
  const last = typeof bounds === "number" ? bounds : (bounds.atMost ?? bounds.atLeast);
  const counted = noun === undefined ? "" : ` ${noun}${last === 1 ? "" : "s"}`;
  return `${range(bounds)}${counted}`;
}

function range(bounds: Bounds): string {
  if (typeof bounds === "number") return `exactly ${bounds}`;
  const { atLeast, atMost } = bounds;
  if (atLeast === undefined) return `at most ${atMost ?? ""}`;
  return atMost === undefined ? `at least ${atLeast}` : `between ${atLeast} and ${atMost}`;
}
