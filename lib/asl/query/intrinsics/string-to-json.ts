import type { Json } from "../../json/json";
import { nestsDeeper } from "../../json/nests-deeper";
import { textArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** Parses JSON text; blank text is null (recorded). */
export const stringToJson: IntrinsicFunction = {
  name: "States.StringToJson",
  arguments: [1, 1],
  call: (values) => {
    const text = textArgument(values, 0);
    if (text.trim() === "") return null;
    const value = withoutMinusZero(jsonOf(text));
    if (!nestsDeeper(value)) return value;
    throw new IntrinsicProblem("Invalid arguments: The string nests more than 1000 levels deep.", "Pass JSON that is flatter.");
  },
};

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new IntrinsicProblem(
      "Invalid arguments: The string is not valid JSON.",
      "Pass a string that holds JSON, such as one that States.JsonToString made.",
    );
  }
}

/** Recorded: `-0` is 0. */
function withoutMinusZero(value: Json): Json {
  return value === 0 ? 0 : value;
}
