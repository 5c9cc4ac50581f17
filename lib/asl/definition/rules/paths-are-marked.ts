import { isJsonata } from "../queries/is-jsonata";
import { templateStrings } from "../queries/template-strings";
import { warning } from "./finding";
import type { Rule } from "./rule";

const PATH = /^\${1,2}(?:$|[.[])/;
const INTRINSIC = /^States\.[A-Z]\w*\(.*\)$/s;

/** Text that looks like a path or an intrinsic call, where it is taken for plain text. AWS's three warnings. */
export const pathsAreMarked: Rule = function* (definition) {
  for (const { name, at, value, spec, object } of definition.fields) {
    if (spec === undefined || object.language !== "JSONPath") continue;
    if (spec.shape.kind === "template" || spec.shape.kind === "data") {
      for (const part of templateStrings(value, at)) {
        if (part.key?.endsWith(".$") === true || !looksLikePath(part.value)) continue;
        yield spec.shape.kind === "data"
          ? warning(
              "PASS_RESULT_IS_STATIC",
              part.at,
              "The Result of a Pass state is static: this path or intrinsic function is not evaluated",
              "Write it in Parameters, under a key that ends in '.$'.",
            )
          : warning(
              "NO_DOLLAR",
              part.at,
              "This looks like a JSONPath or an intrinsic function, but its field name does not end in '.$'",
              "Add '.$' to the end of the key.",
            );
      }
    } else if ((spec.shape.kind === "text" || spec.shape.kind === "queryText") && name !== "Comment" && looksLikePath(value)) {
      yield warning(
        "NO_PATH",
        at,
        `This looks like a path, but the field name '${name}' does not end with 'Path'`,
        `Write '${name}Path' to take the value from the input.`,
      );
    }
  }
};

function looksLikePath(value: unknown): boolean {
  return typeof value === "string" && !isJsonata(value) && (PATH.test(value) || INTRINSIC.test(value));
}
