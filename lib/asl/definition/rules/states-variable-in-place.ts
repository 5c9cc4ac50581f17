import type { JsonPointer } from "../../json/json";
import { isJsonata } from "../queries/is-jsonata";
import { mayQuery } from "../queries/may-query";
import { stateReferences } from "../queries/state-references";
import { templateStrings } from "../queries/template-strings";
import type { ObjectKind } from "../source/object-kind";
import type { SourceField } from "../source/source-definition";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

const RESULT_KINDS: readonly ObjectKind[] = ["Task", "Parallel", "Map"];
const MEMBERS = ["input", "context", "result", "errorOutput"];

/** `$states.result` exists in Output and Assign of Task, Parallel and Map; `$states.errorOutput` in those of a Catcher. */
export const statesVariableInPlace: Rule = function* (definition) {
  for (const field of definition.fields) {
    if (field.object.language !== "JSONata" || !mayQuery(field.spec?.shape)) continue;
    for (const { at, value } of templateStrings(field.value, field.at)) {
      if (isJsonata(value)) yield* judge(value, at, membersAt(field));
    }
  }
};

function* judge(expression: string, at: JsonPointer, members: readonly string[]): Iterable<Finding> {
  for (const { member, offset } of stateReferences(expression)) {
    if (members.includes(member)) continue;
    const { mend, ...more } = didYouMean(
      `$states.${member}`,
      membersWritten(members),
      `Here there are only ${membersWritten(members).join(", ")}.`,
    );
    yield failure(at, `Field '$states.${member}' does not exist.`, mend, { code: "UNSUPPORTED_JSONATA_EXPRESSION", offset, ...more });
  }
}

function membersWritten(members: readonly string[]): readonly string[] {
  return members.map((member) => `$states.${member}`);
}

function membersAt({ name, object }: SourceField): readonly string[] {
  const leaves = name === "Output" || name === "Assign";
  const hasResult = leaves && RESULT_KINDS.includes(object.kind);
  const hasError = leaves && object.kind === "Catcher";
  return MEMBERS.filter((member) => (member === "result" ? hasResult : member === "errorOutput" ? hasError : true));
}
