import { createRandom } from "../random";
import { integerArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** An integer from the first argument up to, but without, the second; equal seeds draw equal numbers. */
export const mathRandom: IntrinsicFunction = {
  name: "States.MathRandom",
  arguments: [2, 3],
  call: (values, random) => {
    const [start, end] = [integerArgument(values, 0), integerArgument(values, 1)];
    if (end <= start)
      throw new IntrinsicProblem(
        "Invalid arguments: The second argument must be greater than the first.",
        "Pass an end above the start: the end itself is never drawn.",
      );
    const drawn = values.length === 3 ? createRandom(integerArgument(values, 2)) : random;
    return start + Math.floor(drawn.next() * (end - start));
  },
};
