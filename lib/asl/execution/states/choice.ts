import type { ChoiceRule, ChoiceState } from "../../definition/states";
import type { Json } from "../../json/json";
import { passesCondition, passesTest } from "../choice/passes-test";
import { assignment, effectiveInput, finalOutput, leaveWithInput } from "../data-flow";
import type { Process } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Runs a Choice state: the first Choice Rule that passes decides, else Default. The state's own Assign and Output go with Default.
 * @see https://states-language.net/spec.html#choice-state
 */
export function* runChoice(state: ChoiceState, run: StateRun): Process<Transition> {
  const input = state.inputPath === undefined ? run.input : yield* effectiveInput(state, run);
  let index = 0;
  for (const rule of state.choices) {
    const { test } = rule;
    if (test.kind === "condition" ? yield* passesCondition(test, run, index) : passesTest(test, run, input)) {
      noteChoice(run, index);
      return yield* follow(state, rule, run, { input, field: `Choices[${index}]` });
    }
    index += 1;
  }
  // Recorded as States.Runtime, though the specification has the name States.NoChoiceMatched.
  if (state.default === undefined) {
    throw run.runtimeError(
      "Failed to transition out of the state. The state does not point to a next state.",
      "Add a Default, or a rule for this input.",
    );
  }
  noteChoice(run, -1);
  return yield* leaveWithInput(state, run, { kind: "next", state: state.default });
}

function* follow(
  state: ChoiceState,
  rule: ChoiceRule,
  run: StateRun,
  at: { readonly input: Json; readonly field: string },
): Process<Transition> {
  const assigned = rule.assign === undefined ? undefined : yield* assignment(rule.assign, run, { dollar: at.input });
  if (rule.output === undefined) {
    if (state.outputPath === undefined) return { next: rule.next, assigned, output: at.input };
    return { next: rule.next, assigned, output: yield* finalOutput({ ...state, output: undefined }, run, { value: at.input, sight: {} }) };
  }
  const output = yield* run.evaluate(rule.output, `${at.field}/Output`);
  run.stage("Output", output);
  return { next: rule.next, assigned, output };
}

function noteChoice(run: StateRun, choice: number): void {
  if (run.visit !== undefined) run.visit.visit.choice = choice;
}
