import { FIELD_TABLES } from "../source/field-tables";
import type { SourceField } from "../source/source-definition";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** Every object of a definition has a fixed set of fields; one too many is refused. */
export const fieldIsKnown: Rule = function* (definition) {
  for (const field of definition.fields) {
    if (field.spec === undefined) yield unknownField(field);
  }
};

function unknownField({ name, at, object }: SourceField): Finding {
  const owner = object.kind === "StateMachine" ? "the top level of a state machine" : `${article(object.kind)} ${object.kind}`;
  const names = Object.keys(FIELD_TABLES[object.kind]);
  const { mend, ...more } = didYouMean(name, names, `Remove '${name}': ${owner} has no such field.`);
  return failure(at, `Field '${name}' is not supported`, mend, { ...more, onKey: true, aws: { at: object.at } });
}

function article(word: string): string {
  return /^[AEIOU]/.test(word) ? "an" : "a";
}
