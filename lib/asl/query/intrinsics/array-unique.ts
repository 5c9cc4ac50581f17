import type { Json } from "../../json/json";
import { canonicalText } from "../canonical-text";
import { listArgument } from "./argument";
import type { IntrinsicFunction } from "./intrinsic-function";

/** The array with the first of each set of equal members. */
export const arrayUnique: IntrinsicFunction = {
  name: "States.ArrayUnique",
  arguments: [1, 1],
  call: (values) => {
    const firsts = new Map<string, Json>();
    for (const member of listArgument(values, 0)) {
      const text = canonicalText(member);
      if (!firsts.has(text)) firsts.set(text, member);
    }
    return [...firsts.values()];
  },
};
