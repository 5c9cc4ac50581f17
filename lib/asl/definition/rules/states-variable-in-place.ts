import { isJsonata } from "../queries/is-jsonata";
import { mayQuery } from "../queries/may-query";
import { stateReferences } from "../queries/state-references";
import { templateStrings } from "../queries/template-strings";
import type { ObjectKind } from "../source/object-kind";
import type { SourceField } from "../source/source-definition";
import { failure } from "./finding";
import { nearestName } from "./nearest-name";
import type { Rule } from "./rule";

const RESULT_KINDS: readonly ObjectKind[] = ["Task", "Parallel", "Map"];
const MEMBERS = ["input", "context", "result", "errorOutput"];

/** `$states.result` exists in Output and Assign of Task, Parallel and Map; `$states.errorOutput` in those of a Catcher. */
export const statesVariableInPlace: Rule = function* (definition) {
  for (const field of definition.fields) {
    if (field.object.language !== "JSONata" || !mayQuery(field.spec?.shape)) continue;
    const members = membersAt(field);
    for (const { at, value } of templateStrings(field.value, field.at)) {
      if (!isJsonata(value)) continue;
      for (const { member, offset } of stateReferences(value)) {
        if (members.includes(member)) continue;
        const nearest = nearestName(member, members);
        const mend =
          nearest === undefined
            ? `Here there are only ${members.map((name) => `$states.${name}`).join(", ")}.`
            : `Did you mean "$states.${nearest}"?`;
        const more = nearest === undefined ? {} : { suggestion: `$states.${nearest}` };
        yield failure(at, `Field '$states.${member}' does not exist.`, mend, { code: "UNSUPPORTED_JSONATA_EXPRESSION", offset, ...more });
      }
    }
  }
};

function membersAt({ name, object }: SourceField): readonly string[] {
  const leaves = name === "Output" || name === "Assign";
  const hasResult = leaves && RESULT_KINDS.includes(object.kind);
  const hasError = leaves && object.kind === "Catcher";
  return MEMBERS.filter((member) => (member === "result" ? hasResult : member === "errorOutput" ? hasError : true));
}
