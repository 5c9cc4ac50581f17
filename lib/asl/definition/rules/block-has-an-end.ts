import type { SourceState } from "../source/source-definition";
import { failure } from "./finding";
import type { Rule } from "./rule";

/** A block without a terminal state can never end. AWS looks at the machine's own block alone; the specification at each. */
export const blockHasAnEnd: Rule = function* (definition) {
  for (const block of definition.blocks) {
    if (block.states.length === 0 || block.states.some(isTerminal)) continue;
    yield failure(
      `${block.at}/States`,
      "Workflow has no terminal state",
      'Give one of its states "End": true, or add a Succeed or Fail state.',
      { code: "MISSING_END_STATE", onKey: true, aws: block.owner === undefined ? { at: null } : { silent: true } },
    );
  }
};

/** A state of unknown type may be meant as an end, and is reported for its type. */
function isTerminal({ type, fields }: SourceState): boolean {
  return type === undefined || type === "Succeed" || type === "Fail" || fields["End"] === true;
}
