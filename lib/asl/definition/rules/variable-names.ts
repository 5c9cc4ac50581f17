import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import { characterCount } from "../source/character-count";
import { failure } from "./finding";
import type { Rule } from "./rule";

const NAME = /^[\p{ID_Start}][\p{ID_Continue}]*$/u;
const MAX_NAME_LENGTH = 80;

/** A variable's name is an identifier of at most 80 characters; `states` is taken. */
export const variableNames: Rule = function* (definition) {
  for (const { name, at, value, object } of definition.fields) {
    if (name !== "Assign" || !isJsonObject(value)) continue;
    for (const key of Object.keys(value)) {
      const variable = object.language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key;
      const place = step(at, key);
      if (variable === "states") {
        yield failure(place, "Cannot assign to reserved variable '$states'.", "Choose another name.", {
          code: "RESERVED_VARIABLE_NAME",
          onKey: true,
        });
      } else if (!NAME.test(variable)) {
        const message = `Invalid variable name '${variable}': the variable name contains invalid characters.`;
        const mend = "Begin with a letter, and go on with letters, digits and '_'; Assign replaces a whole variable, never a part of one.";
        yield failure(place, message, mend, { code: "INVALID_VARIABLE_NAME", onKey: true });
      } else if (characterCount(variable) > MAX_NAME_LENGTH) {
        const message = `Invalid variable name '${variable}': the variable name exceeds the ${MAX_NAME_LENGTH}-character limit.`;
        yield failure(place, message, "Shorten the name.", { code: "INVALID_VARIABLE_NAME", onKey: true });
      }
    }
  }
};
