/** Queries of the States Language: JSONPath, Payload Templates, Intrinsic Functions, JSONata. Compile once, evaluate often. */
export { compilePath } from "./jsonpath/compile-path";
export { compileReferencePath } from "./jsonpath/reference-path";
export { compileJsonata, isJsonata } from "./jsonata";
export {
  type Query,
  QueryFailure,
  type QueryScope,
  QuerySyntaxError,
  type Random,
} from "./query";
export { createRandom } from "./random";
export { compileStringOrPath } from "./compile-string-or-path";
export { compileTemplate } from "./template";
