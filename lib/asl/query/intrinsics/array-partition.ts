import { integerArgument, listArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** Cuts an array into pieces of one size; the last may be shorter. */
export const arrayPartition: IntrinsicFunction = {
  name: "States.ArrayPartition",
  arguments: [2, 2],
  call: (values) => {
    const list = listArgument(values, 0);
    const size = integerArgument(values, 1);
    if (size < 1)
      throw new IntrinsicProblem("Invalid arguments: The second argument must be a positive integer.", "Pass a chunk size of 1 or more.");
    return Array.from({ length: Math.ceil(list.length / size) }, (_, piece) => list.slice(piece * size, (piece + 1) * size));
  },
};
