import type { JsonPointer } from "../../json/json";
import type { QueryLanguage } from "../../query/query";
import { isJsonata } from "../queries/is-jsonata";
import { mayQuery } from "../queries/may-query";
import { templateStrings } from "../queries/template-strings";
import { failure, type Finding, warning } from "./finding";
import type { Rule } from "./rule";

/** An expression begins exactly `{%` and ends exactly `%}`; and only JSONata states evaluate it. */
export const jsonataIsDelimited: Rule = function* (definition) {
  for (const { spec, at, value, object } of definition.fields) {
    if (!mayQuery(spec?.shape)) continue;
    for (const part of templateStrings(value, at)) {
      if (typeof part.value === "string") yield* judge(part.value, part.at, object.language);
      if (object.language === "JSONata" && part.key?.endsWith(".$") === true) yield pathNotEvaluated(part.key, part.at);
    }
  }
};

function* judge(text: string, at: JsonPointer, language: QueryLanguage): Iterable<Finding> {
  const isExpression: boolean = isJsonata(text);
  if (language === "JSONPath") {
    if (!isExpression) return;
    yield warning(
      "JSONATA_NOT_EVALUATED",
      at,
      "A JSONPath state takes this expression for plain text",
      'Set "QueryLanguage": "JSONata" on the state.',
    );
  } else if (text.startsWith("{%") !== text.endsWith("%}")) {
    yield failure(at, "JSONata string must start with {% and end with %}", "Write the expression between {% and %}, with nothing outside.");
  } else if (!isExpression && isJsonata(text.trim())) {
    yield warning("JSONATA_NOT_EVALUATED", at, "Blanks outside {% %} make this plain text", "Remove the blanks before {% and after %}.");
  }
}

function pathNotEvaluated(key: string, at: JsonPointer): Finding {
  return warning(
    "JSONPATH_NOT_EVALUATED",
    at,
    `A JSONata state takes '${key}' for a plain key`,
    "Take the '.$' off the key, and write the value as {% … %}.",
  );
}
