import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { isDistributed } from "../source/is-distributed";
import type { SourceDefinition, SourceState } from "../source/source-definition";
import { taskResource } from "../source/task-resource";
import { calledAction } from "./called-action";

/** A Map Run leaves an account's concurrent Lambda functions to others too. */
export const mapRunSparesFunctions: Rule = function* (definition) {
  for (const state of definition.states) {
    const { at, name, type, fields } = state;
    if (type !== "Map" || !isDistributed(state) || isBounded(state)) continue;
    if (!isAnyFunctionIn(state, definition)) continue;
    const message = `The distributed Map '${name}' calls Lambda without MaxConcurrency: up to 10,000 children at once, where an account has 1,000 concurrent functions by default`;
    const mend = "Add 'MaxConcurrency' well below what the account's functions, and what they call in their turn, can bear.";
    yield advice("ADVICE_NO_CONCURRENCY_LIMIT", fields["MaxConcurrency"] === undefined ? at : `${at}/MaxConcurrency`, message, mend);
  }
};

/** 0 is AWS's word for no bound. */
function isBounded({ fields }: SourceState): boolean {
  const { MaxConcurrency: constant, MaxConcurrencyPath: path } = fields;
  return path !== undefined || (constant !== undefined && constant !== 0);
}

function isAnyFunctionIn(map: SourceState, definition: SourceDefinition): boolean {
  return definition.states.some((state) => {
    const arn = state.fields["Resource"];
    const isFunction = typeof arn === "string" && taskResource(arn).kind === "function";
    return state.type === "Task" && (isFunction || calledAction(state) === "lambda:invoke") && isInside(state, map);
  });
}

function isInside(state: SourceState, map: SourceState): boolean {
  for (let owner = state.block.owner; owner !== undefined; owner = owner.block.owner) if (owner === map) return true;
  return false;
}
