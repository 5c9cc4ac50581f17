import { invalidDefinition } from "../definition/aws-report";
import { parseDefinition } from "../definition/parse-definition";
import type { StateMachine } from "../definition/state-machine";
import type { State, StateBlock } from "../definition/states";
import { refuse, refuseDefinition } from "./refusal";

/** What TestState calls a state that is given alone. */
export const STATE_NAME = "StateName";

export interface TestedState {
  readonly state: State;
  readonly machine: StateMachine;
}

/**
 * Finds the state to test: the one given alone, or the named one of a whole machine, at any depth.
 * @throws Refusal when the definition is at fault, or has no such state.
 */
export function testedState(definition: string, stateName: string | undefined): TestedState {
  const machine = parsedMachine(stateName === undefined ? wholeDefinition(definition) : definition);
  const state = findState(machine, stateName ?? STATE_NAME) ?? refuse("State not found in definition");
  return { state, machine };
}

function parsedMachine(definition: string): StateMachine {
  const { machine } = parseDefinition(definition);
  return machine ?? refuseDefinition(invalidDefinition(definition)?.message ?? "Invalid State Machine Definition");
}

/** A machine around one state, in which every state it leads to exists. */
function wholeDefinition(state: string): string {
  const others = targetsIn(state)
    .filter((name) => name !== STATE_NAME)
    .map((name) => `,${JSON.stringify(name)}:{"Type":"Succeed"}`);
  return `{"StartAt":"${STATE_NAME}","States":{"${STATE_NAME}":${state}${others.join("")}}}`;
}

/** Only the state's own transitions: what is inside a Branch or an ItemProcessor leads nowhere outside. */
function targetsIn(text: string): readonly string[] {
  const state = objectIn(text);
  const catchers = listOf(state.Catch);
  const choices = listOf(state.Choices);
  const names = [state.Next, state.Default, ...[...catchers, ...choices].map((part) => part.Next)];
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

interface Written {
  readonly Next?: unknown;
  readonly Default?: unknown;
  readonly Catch?: unknown;
  readonly Choices?: unknown;
}

function objectIn(text: string): Written {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {}; // the parser of definitions says what is wrong, and where
  }
}

function listOf(value: unknown): readonly Written[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findState(block: StateBlock, name: string): State | undefined {
  const direct = block.states.get(name);
  if (direct !== undefined) return direct;
  for (const state of block.states.values()) {
    for (const inner of innerBlocks(state)) {
      const found = findState(inner, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function innerBlocks(state: State): readonly StateBlock[] {
  if (state.type === "Parallel") return state.branches;
  return state.type === "Map" ? [state.processor] : [];
}
