import { listArgument } from "./argument";
import type { IntrinsicFunction } from "./intrinsic-function";

/** How many members an array has. */
export const arrayLength: IntrinsicFunction = {
  name: "States.ArrayLength",
  arguments: [1, 1],
  call: (values) => listArgument(values, 0).length,
};
