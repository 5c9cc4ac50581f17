import type { Json } from "@/lib/asl";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";
import { statesIn } from "./definition-rules";

/** How many states the definition has, those of branches and item processors included. */
export const states = assertionKind(Bounds, (expected, { source }) => {
  const actual = statesIn(source).length;
  if (isWithin(actual, expected)) return [];
  return [{ message: `The definition should have ${showBounds(expected)} states; it has ${actual}.`, expected: expected as Json, actual }];
});
