import { failure } from "./finding";
import type { Rule } from "./rule";

/** A JSONPath machine may hold JSONata states; a JSONata machine may not hold JSONPath states. */
export const queryLanguageIsKept: Rule = function* (definition) {
  if (definition.language !== "JSONata") return;
  for (const state of definition.states) {
    if (state.fields["QueryLanguage"] !== "JSONPath") continue;
    yield failure(
      `${state.at}/QueryLanguage`,
      "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
      "Write the state in JSONata, or leave the machine at JSONPath and set JSONata on the states that need it.",
      { aws: { at: state.at } },
    );
  }
};
