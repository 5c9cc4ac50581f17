import { javaText } from "../java-text";
import { textArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** Puts each value in the place of one `{}`; `\{` and `\}` are braces. Values print as Java prints them. */
export const format: IntrinsicFunction = {
  name: "States.Format",
  arguments: [1, Number.POSITIVE_INFINITY],
  template: true,
  call: (values) => {
    const template = textArgument(values, 0);
    let used = 0;
    const text = template.replace(/\\(.)|\{\}/gsu, (place, escaped: string | undefined) => {
      if (escaped !== undefined) return escaped;
      used += 1;
      const value = values[used];
      return value === undefined ? place : javaText(value);
    });
    if (used === values.length - 1) return text;
    throw new IntrinsicProblem(
      `Invalid arguments: The template has ${used} occurrences of {}, but there are ${values.length - 1} arguments for them.`,
      "Give one argument for each {} of the template; write \\\\{ and \\\\} for braces that stay.",
    );
  },
};
