import type { QueryLanguage } from "../../query/query";
import type { SourceDefinition, SourceObject } from "../source/source-definition";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

const COUNTERPART: Readonly<Record<string, string>> = {
  InputPath: "Read what you need of $states.input in Arguments or Output instead.",
  OutputPath: "Shape the output with Output instead.",
  ResultPath: "Shape the output with Output instead; $merge([$states.input, …]) keeps the input.",
  ResultSelector: "Shape the result in Output with $states.result instead.",
  Parameters: "Write Arguments instead (in a Pass state: Output; in a Map: ItemSelector).",
  Result: "Write Output instead.",
  ItemsPath: "Write Items instead.",
  Variable: "Write a Condition instead.",
  Arguments: "Write Parameters instead, or set QueryLanguage to JSONata.",
  Output: "Use ResultSelector, ResultPath and OutputPath instead, or set QueryLanguage to JSONata.",
  Items: "Write ItemsPath instead, or set QueryLanguage to JSONata.",
  Condition: "Write Variable and a comparison instead, or set QueryLanguage to JSONata.",
};

/** A field of the one query language in a state of the other. */
export const fieldFitsQueryLanguage: Rule = function* (definition) {
  for (const { name, at, spec, object } of definition.fields) {
    const only = spec?.only;
    if (only === undefined || only === object.language || isDowngraded(definition, object)) continue;
    yield wrongLanguage(name, at, only, object);
  }
};

/** AWS says of such a state only that its language is refused, and nothing of its fields. */
function isDowngraded(definition: SourceDefinition, { state }: SourceObject): boolean {
  return definition.language === "JSONata" && state?.fields["QueryLanguage"] === "JSONPath";
}

function wrongLanguage(name: string, at: string, only: QueryLanguage, object: SourceObject): Finding {
  const instead = name.endsWith("Path") ? `Write an expression in ${name.slice(0, -"Path".length)} instead.` : `Remove '${name}'.`;
  const mend = Object.hasOwn(COUNTERPART, name) ? (COUNTERPART[name] ?? instead) : instead;
  const message = `The QueryLanguage is set to '${object.language}', but field '${name}' is only supported for the '${only}' QueryLanguage`;
  return failure(at, message, mend, { onKey: true, aws: { at: object.at } });
}
