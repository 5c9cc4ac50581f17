import { integerArgument, listArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** The member at an index counted from 0. */
export const arrayGetItem: IntrinsicFunction = {
  name: "States.ArrayGetItem",
  arguments: [2, 2],
  call: (values) => {
    const list = listArgument(values, 0);
    const index = integerArgument(values, 1);
    const item = list[index];
    if (item !== undefined) return item;
    throw new IntrinsicProblem(
      `Invalid arguments: Index ${index} is out of bounds for an array of length ${list.length}`,
      "Pass an index from 0 to one less than States.ArrayLength of the array.",
    );
  },
};
