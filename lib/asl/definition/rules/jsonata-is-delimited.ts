import { isJsonata } from "../queries/is-jsonata";
import { mayQuery } from "../queries/may-query";
import { templateStrings } from "../queries/template-strings";
import { failure, warning } from "./finding";
import type { Rule } from "./rule";

/** An expression begins exactly `{%` and ends exactly `%}`; and only JSONata states evaluate it. */
export const jsonataIsDelimited: Rule = function* (definition) {
  for (const { spec, at, value, object } of definition.fields) {
    if (!mayQuery(spec?.shape)) continue;
    for (const part of templateStrings(value, at)) {
      if (typeof part.value !== "string") continue;
      const isExpression: boolean = isJsonata(part.value);
      if (object.language === "JSONPath") {
        if (isExpression) {
          yield warning(
            "JSONATA_NOT_EVALUATED",
            part.at,
            "A JSONPath state takes this expression for plain text",
            'Set "QueryLanguage": "JSONata" on the state.',
          );
        }
      } else if (part.value.startsWith("{%") !== part.value.endsWith("%}")) {
        yield failure(
          part.at,
          "JSONata string must start with {% and end with %}",
          "Write the expression between {% and %}, with nothing outside.",
        );
      } else if (!isExpression && isJsonata(part.value.trim())) {
        yield warning(
          "JSONATA_NOT_EVALUATED",
          part.at,
          "Blanks outside {% %} make this plain text",
          "Remove the blanks before {% and after %}.",
        );
      } else if (part.key?.endsWith(".$") === true) {
        yield warning(
          "JSONPATH_NOT_EVALUATED",
          part.at,
          `A JSONata state takes '${part.key}' for a plain key`,
          "Take the '.$' off the key, and write the value as {% … %}.",
        );
      }
    }
  }
};
