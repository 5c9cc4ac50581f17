/** Queries of the States Language: JSONPath, Payload Templates, Intrinsic Functions, JSONata. Compile once, evaluate often. */
export { compileIntrinsic } from "./intrinsics/compile-intrinsic";
export { javaText } from "./java-text";
export { jsonEquals } from "./json-equals";
export { compilePath } from "./jsonpath/compile-path";
export { compileReferencePath } from "./jsonpath/reference-path";
export { compileJsonata, isJsonata } from "./jsonata";
export {
  type InstantQuery,
  type Query,
  QueryFailure,
  type QueryFailureReason,
  type QueryLanguage,
  type QueryScope,
  QuerySyntaxError,
  type Random,
  type ReferencePath,
} from "./query";
export { createRandom } from "./random";
export { compileStringOrPath } from "./compile-string-or-path";
export { compileTemplate } from "./template";
