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

/** "exactly 3", "at most 5", "between 2 and 4" */
export function showBounds(bounds: Bounds): string {
  if (typeof bounds === "number") return `exactly ${bounds}`;
  const { atLeast, atMost } = bounds;
  if (atLeast === undefined) return `at most ${atMost ?? ""}`;
  return atMost === undefined ? `at least ${atLeast}` : `between ${atLeast} and ${atMost}`;
}
