import type { IntrinsicFunction } from "./intrinsic-function";

/** A value as compact JSON text. */
export const jsonToString: IntrinsicFunction = {
  name: "States.JsonToString",
  arguments: [1, 1],
  call: ([value = null]) => JSON.stringify(value),
};
