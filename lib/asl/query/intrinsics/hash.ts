import { HASH_ALGORITHMS, hashText } from "../hash/hash-text";
import { shortTextArgument, textArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** The hex digest of at most 10,000 characters. */
export const hash: IntrinsicFunction = {
  name: "States.Hash",
  arguments: [2, 2],
  call: (values) => {
    const algorithm = textArgument(values, 1);
    const digest = hashText(shortTextArgument(values, 0), algorithm);
    if (digest !== undefined) return digest;
    throw new IntrinsicProblem(`Invalid arguments: There is no hash algorithm ${algorithm}.`, `Pass one of ${HASH_ALGORITHMS.join(", ")}.`);
  },
};
