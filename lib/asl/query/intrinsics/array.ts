import type { IntrinsicFunction } from "./intrinsic-function";

/** Its arguments as an array; without any, `[]`. */
export const array: IntrinsicFunction = {
  name: "States.Array",
  arguments: [0, Number.POSITIVE_INFINITY],
  call: (values) => values,
};
