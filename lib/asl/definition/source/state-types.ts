import type { StateType } from "../states";

/** The eight state types, in the order in which AWS lists them. */
export const STATE_TYPES: readonly StateType[] = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

export function isStateType(value: unknown): value is StateType {
  return STATE_TYPES.some((type) => type === value);
}
