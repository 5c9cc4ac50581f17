import { isJsonata } from "../queries/is-jsonata";
import { templateStrings } from "../queries/template-strings";
import type { SourceField } from "../source/source-definition";
import { type Finding, warning } from "./finding";
import type { Rule } from "./rule";

const PATH = /^\${1,2}(?:$|[.[])/;
const INTRINSIC = /^States\.[A-Z]\w*\(.*\)$/s;

/** Text that looks like a path or an intrinsic call, where it is taken for plain text. AWS's three warnings. */
export const pathsAreMarked: Rule = function* (definition) {
  for (const field of definition.fields) {
    if (field.object.language !== "JSONPath") continue;
    const kind = field.spec?.shape.kind;
    if (kind === "template" || kind === "data") yield* judgeData(field, kind);
    else if (kind === "text" || kind === "queryText") yield* judgeText(field);
  }
};

function* judgeData({ at, value }: SourceField, kind: "template" | "data"): Iterable<Finding> {
  for (const part of templateStrings(value, at)) {
    if (!looksLikePath(part.value)) continue;
    if (kind === "data") {
      const message = "The Result of a Pass state is static: this path or intrinsic function is not evaluated";
      yield warning("PASS_RESULT_IS_STATIC", part.at, message, "Write it in Parameters, under a key that ends in '.$'.");
    } else if (part.key?.endsWith(".$") !== true) {
      const message = "This looks like a JSONPath or an intrinsic function, but its field name does not end in '.$'";
      yield warning("NO_DOLLAR", part.at, message, "Add '.$' to the end of the key.");
    }
  }
}

function* judgeText({ name, at, value }: SourceField): Iterable<Finding> {
  if (name === "Comment" || !looksLikePath(value)) return;
  const message = `This looks like a path, but the field name '${name}' does not end with 'Path'`;
  yield warning("NO_PATH", at, message, `Write '${name}Path' to take the value from the input.`);
}

function looksLikePath(value: unknown): boolean {
  return typeof value === "string" && !isJsonata(value) && (PATH.test(value) || INTRINSIC.test(value));
}
