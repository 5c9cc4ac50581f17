import { emptyObject } from "../empty-object";
import { objectArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** Merges two objects; where both have a member, the second object wins whole. */
export const jsonMerge: IntrinsicFunction = {
  name: "States.JsonMerge",
  arguments: [3, 3],
  call: (values) => {
    const merged = Object.assign(emptyObject(), objectArgument(values, 0), objectArgument(values, 1));
    if (values[2] === false) return merged;
    throw new IntrinsicProblem(
      "Invalid arguments: The third argument must be false: deep merging is not supported.",
      "Pass false as the third argument; AWS merges shallowly only.",
    );
  },
};
