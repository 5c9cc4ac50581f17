import { integerArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

const LEAST = -2_147_483_648;
const MOST = 2_147_483_647;

/** The sum of two numbers, each rounded half up before it is added (recorded: -1.5 counts as -1). */
export const mathAdd: IntrinsicFunction = {
  name: "States.MathAdd",
  arguments: [2, 2],
  call: (values) => inRange(inRange(integerArgument(values, 0)) + inRange(integerArgument(values, 1))),
};

function inRange(value: number): number {
  if (value >= LEAST && value <= MOST) return value;
  throw new IntrinsicProblem(
    `Invalid arguments: ${value} is outside the range ${LEAST} to ${MOST}.`,
    "Keep numbers and their sum within 32 bits.",
  );
}
