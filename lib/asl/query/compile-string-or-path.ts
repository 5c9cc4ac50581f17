import { compileIntrinsic } from "./intrinsics/compile-intrinsic";
import { compilePath } from "./jsonpath/compile-path";
import type { InstantQuery } from "./query";

/**
 * Compiles the value of a member `"x.$"`, of ErrorPath and of CausePath: a JSONPath where it starts with `$`,
 * an Intrinsic Function otherwise.
 * @throws QuerySyntaxError
 */
export function compileStringOrPath(text: string): InstantQuery {
  return text.startsWith("$") ? compilePath(text) : compileIntrinsic(text);
}
