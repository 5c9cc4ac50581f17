import { hasPlaceholder } from "../queries/placeholder";
import { STATE_TYPES } from "../source/state-types";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** Fields that know a fixed set of words: Type, QueryLanguage, JitterStrategy, InputType ... */
export const valueIsAllowed: Rule = function* (definition) {
  for (const { name, at, value, spec } of definition.fields) {
    if (spec?.shape.kind === "oneOf") yield* judge(name, at, value, spec.shape);
  }
  for (const { at, type, fields } of definition.states) {
    if (type === undefined) yield* judge("Type", `${at}/Type`, fields["Type"], { values: STATE_TYPES, namesField: true });
  }
};

function* judge(
  name: string,
  at: string,
  value: unknown,
  { values, namesField }: { readonly values: readonly string[]; readonly namesField?: boolean },
): Iterable<Finding> {
  if (typeof value !== "string" || values.includes(value) || hasPlaceholder(value)) return;
  const listed = `[${values.join(", ")}]`;
  const message =
    namesField === true
      ? `The field '${name}' should have one of these values: ${listed}`
      : `Value should be one of the following: ${listed}`;
  const { mend, ...more } = didYouMean(value, values, `Write one of ${values.join(", ")}, exactly so.`);
  yield failure(at, message, mend, more);
}
