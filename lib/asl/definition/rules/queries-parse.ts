import { parentOf, stepsOf } from "../../json/json-pointer";
import type { QueryProblem } from "../queries/compiled-queries";
import { templateStrings } from "../queries/template-strings";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** Every path, Payload Template, intrinsic call and JSONata expression parses. */
export const queriesParse: Rule = function* (definition, queries) {
  for (const problem of queries.problems) yield problemFound(problem);
  for (const { spec, at, value, object } of definition.fields) {
    if (spec?.shape.kind !== "template" || object.language !== "JSONPath") continue;
    for (const part of templateStrings(value, at)) {
      if (part.key?.endsWith(".$") !== true || typeof part.value === "string") continue;
      yield failure(
        part.at,
        `The value for the field '${part.key}' must be a STRING that contains a JSONPath but was ${described(part.value)}`,
        "Write a path or an intrinsic call in double quotes, or take the '.$' off the key to pass the value as it is.",
        { aws: { at: parentOf(part.at) } },
      );
    }
  }
};

function described(value: unknown): string {
  if (Array.isArray(value)) return "an ARRAY";
  if (value === null) return "NULL";
  return typeof value === "object" ? "an OBJECT" : `a ${(typeof value).toUpperCase()}`;
}

function problemFound(problem: QueryProblem): Finding {
  const { field, at, error } = problem;
  const offset = error.offset === undefined ? {} : { offset: error.offset };
  if (field.object.language === "JSONata") return jsonataProblem(problem, offset);
  const kind = field.spec?.shape.kind;
  if (kind === "template") return templateProblem(problem, offset);
  if (kind === "path")
    return failure(at, isTestWithoutPath(problem) ? WITHOUT_DOLLAR : "Value must be a valid JSONPath.", error.message, offset);
  return error.message.startsWith(NO_REFERENCE)
    ? failure(at, error.message, "Name one place with a path like $.order.id: no wildcards, slices or filters.", offset)
    : failure(at, NO_REFERENCE, error.message, offset);
}

const NO_REFERENCE = "Value is not a Reference Path";
const WITHOUT_DOLLAR = `${NO_REFERENCE}: Reference path didn't start with '$'`;

function templateProblem({ field, at, text, error }: QueryProblem, offset: { readonly offset?: number }): Finding {
  if (text === "") return failure(field.at, error.message, "Nest the data less deeply, or make it in a task.");
  const key = stepsOf(at).at(-1) ?? field.name;
  const message = `The value for the field '${key}' must be a valid JSONPath or a valid intrinsic function call`;
  return failure(at, message, error.message, { ...offset, aws: { at: parentOf(at) } });
}

/** Paths of a Choice Rule are worded apart at AWS. */
function isTestWithoutPath({ field, text }: QueryProblem): boolean {
  return (field.object.kind === "ChoiceRule" || field.object.kind === "NestedChoiceRule") && !text.startsWith("$");
}

function jsonataProblem({ at, error }: QueryProblem, offset: { readonly offset?: number }): Finding {
  const outOfPlace = /^'(.+)' has nothing to refer to/s.exec(error.message)?.[1];
  if (outOfPlace !== undefined) {
    const where = outOfPlace.startsWith("$") ? "" : " at the top level";
    const mend = "Begin with $states.input for the state's input, or with $name for a workflow variable.";
    return failure(at, `Reference to '${outOfPlace}'${where} is not supported.`, mend, {
      ...offset,
      code: "UNSUPPORTED_JSONATA_EXPRESSION",
    });
  }
  if (error.message.startsWith("The function $eval")) {
    const mend = "Use $parse to read JSON text; nothing else can be evaluated at run time.";
    return failure(at, "The function $eval is not supported.", mend, { ...offset, code: "UNSUPPORTED_JSONATA_EXPRESSION" });
  }
  return failure(at, parserWords(error.message), "Mend the expression at the place marked.", {
    ...offset,
    code: "INVALID_JSONATA_EXPRESSION",
  });
}

/** The parser's own words, which are AWS's: without the library's code, and without the sentence around them. */
function parserWords(message: string): string {
  return message.replace(/^The JSONata expression does not parse: (.*)\.$/s, "$1").replace(/^[A-Z]\d{4}: /, "");
}
