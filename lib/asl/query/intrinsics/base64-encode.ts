import { base64Text } from "../hash/base64";
import { utf8Bytes } from "../hash/utf8";
import { shortTextArgument } from "./argument";
import type { IntrinsicFunction } from "./intrinsic-function";

/** The UTF-8 bytes of at most 10,000 characters as Base64. */
export const base64Encode: IntrinsicFunction = {
  name: "States.Base64Encode",
  arguments: [1, 1],
  call: (values) => base64Text(utf8Bytes(shortTextArgument(values, 0))),
};
