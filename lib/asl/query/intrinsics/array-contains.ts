import { jsonEquals } from "../json-equals";
import { listArgument } from "./argument";
import type { IntrinsicFunction } from "./intrinsic-function";

/** Whether the array holds the value; objects and arrays count as equal member by member. */
export const arrayContains: IntrinsicFunction = {
  name: "States.ArrayContains",
  arguments: [2, 2],
  call: (values) => {
    const [, wanted = null] = values;
    return listArgument(values, 0).some((member) => jsonEquals(member, wanted));
  },
};
