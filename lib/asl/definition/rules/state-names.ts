import { characterCount } from "../source/character-count";
import { failure } from "./finding";
import type { Rule } from "./rule";

const MAX_NAME_LENGTH = 80;

/** A state's name has 1 to 80 characters, and is used once in the whole document, nested blocks included. */
export const stateNames: Rule = function* (definition) {
  const first = new Map<string, string>();
  for (const { name, at } of definition.states) {
    const length = characterCount(name);
    if (length > MAX_NAME_LENGTH) {
      yield failure(
        at,
        `State name '${name}' exceeds the ${MAX_NAME_LENGTH}-character limit allowed by the service`,
        `Shorten it: it has ${length} characters.`,
        {
          code: "INVALID_STATE_NAME",
          onKey: true,
        },
      );
    }
    if (length === 0)
      yield failure(at, "State name cannot be empty", "Give the state a name.", { code: "INVALID_STATE_NAME", onKey: true });
    const other = first.get(name);
    if (other === undefined) first.set(name, at);
    else {
      yield failure(
        at,
        `Duplicate State name: ${name}`,
        `Rename one of them: names are unique in the whole state machine, and ${other} has it too.`,
        {
          code: "DUPLICATE_STATE_NAME",
          onKey: true,
        },
      );
    }
  }
};
