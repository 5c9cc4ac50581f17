import type { IntrinsicFunction } from "./intrinsic-function";

/** A version 4 UUID. */
export const uuid: IntrinsicFunction = {
  name: "States.UUID",
  arguments: [0, 0],
  call: (_, random) => random.uuid(),
};
