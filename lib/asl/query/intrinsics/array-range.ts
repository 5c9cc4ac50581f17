import { integerArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

const MAX_MEMBERS = 1000;

/** Integers from the first to the last argument, which is included where a step lands on it. */
export const arrayRange: IntrinsicFunction = {
  name: "States.ArrayRange",
  arguments: [3, 3],
  call: (values) => {
    const [first, last, step] = [integerArgument(values, 0), integerArgument(values, 1), integerArgument(values, 2)];
    if (step === 0) throw new IntrinsicProblem("Invalid arguments: The third argument must not be zero.", "Pass a step other than 0.");
    const length = Math.max(0, Math.floor((last - first) / step) + 1);
    if (length > MAX_MEMBERS) {
      throw new IntrinsicProblem(
        `Invalid arguments: The array would have ${length} members; the most is ${MAX_MEMBERS}.`,
        "Ask for a shorter range or a larger step.",
      );
    }
    return Array.from({ length }, (_, index) => first + index * step);
  },
};
