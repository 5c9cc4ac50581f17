import type { PassState } from "../../definition/states";
import { leaveWithInput, leaveWithResult, parameters } from "../data-flow";
import type { Soon } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Runs a Pass state: its Result, or what came in, goes out. A Result is a constant, even where it looks like a path.
 * @see https://states-language.net/spec.html#pass-state
 */
export function runPass(state: PassState, run: StateRun): Soon<Transition> {
  if (state.queryLanguage === "JSONata") return leaveWithInput(state, run, state.transition);
  const input = parameters(state, run);
  return leaveWithResult(state, run, { result: state.result === undefined ? input : state.result, to: state.transition });
}
