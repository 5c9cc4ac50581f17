import { base64Bytes } from "../hash/base64";
import { utf8Text } from "../hash/utf8";
import { shortTextArgument } from "./argument";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";

/** The text whose UTF-8 bytes a Base64 string of at most 10,000 characters holds. */
export const base64Decode: IntrinsicFunction = {
  name: "States.Base64Decode",
  arguments: [1, 1],
  call: (values) => {
    const bytes = base64Bytes(shortTextArgument(values, 0));
    if (bytes) return utf8Text(bytes);
    throw new IntrinsicProblem(
      "Invalid arguments: The string is not valid Base64.",
      "Pass a string that States.Base64Encode or another Base64 encoder made.",
    );
  },
};
