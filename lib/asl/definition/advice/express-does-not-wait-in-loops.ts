import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { isExpress } from "../source/is-express";
import { loopAround } from "./loop-around";

/** An Express workflow has five minutes, and is billed for the time it sleeps. */
export const expressDoesNotWaitInLoops: Rule = function* (definition) {
  for (const state of definition.states) {
    if (state.type !== "Wait" || !isExpress(state, definition) || loopAround(state).length === 0) continue;
    const message = `The Wait '${state.name}' is in a loop of an Express workflow, which is billed while it sleeps and ended after five minutes`;
    yield advice("ADVICE_WAIT_LOOP_IN_EXPRESS", state.at, message, "Wait in a Standard workflow, and call the Express one from there.");
  }
};
