import type { ChoiceRule, ChoiceState } from "../../definition/states";
import type { Json } from "../../json/json";
import { passesCondition, passesTest } from "../choice/passes-test";
import { assignedByPaths, assignment, effectiveInput, jsonataOutput, leaveWithInput, throughOutputPath } from "../data-flow";
import { arrived, type Process, type Soon, Waiting } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Runs a Choice state: the first Choice Rule that passes decides, else Default. The state's own Assign and Output go with Default.
 * @see https://states-language.net/spec.html#choice-state
 */
export function runChoice(state: ChoiceState, run: StateRun): Soon<Transition> {
  return state.queryLanguage === "JSONata" ? new Waiting(chooseByConditions(state, run)) : chooseByTests(state, run);
}

function chooseByTests(state: ChoiceState, run: StateRun): Soon<Transition> {
  const input = effectiveInput(state, run);
  let index = 0;
  for (const rule of state.choices) {
    if (passesTest(rule.test, run, input)) {
      noteChoice(run, index);
      const assigned = assignedByPaths(rule.assign, run, { dollar: input });
      return { next: rule.next, assigned, output: throughOutputPath(state, run, input) };
    }
    index += 1;
  }
  return byDefault(state, run);
}

function* chooseByConditions(state: ChoiceState, run: StateRun): Process<Transition> {
  for (const [index, rule] of state.choices.entries()) {
    const { test } = rule;
    if (test.kind === "condition" ? yield* passesCondition(test, run, index) : passesTest(test, run, run.input)) {
      noteChoice(run, index);
      return yield* follow(rule, run, index);
    }
  }
  return yield* arrived(byDefault(state, run));
}

function* follow(rule: ChoiceRule, run: StateRun, index: number): Process<Transition> {
  const assigned = yield* assignment(rule.assign, run, {});
  const output: Json = rule.output === undefined ? run.input : yield* jsonataOutput(rule.output, `Choices[${index}]/Output`, run);
  return { next: rule.next, assigned, output };
}

function byDefault(state: ChoiceState, run: StateRun): Soon<Transition> {
  // Recorded as States.Runtime, though the specification has the name States.NoChoiceMatched.
  if (state.default === undefined) {
    throw run.runtimeError(
      "Failed to transition out of the state. The state does not point to a next state.",
      "Add a Default, or a rule for this input.",
    );
  }
  noteChoice(run, -1);
  return leaveWithInput(state, run, { kind: "next", state: state.default });
}

function noteChoice(run: StateRun, choice: number): void {
  if (run.visit !== undefined) run.visit.visit.choice = choice;
}
