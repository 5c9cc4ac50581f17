import type { PassState } from "../../definition/states";
import { leaveWithInput, leaveWithResult, workInput } from "../data-flow";
import type { Process } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Runs a Pass state: its Result, or what came in, goes out. A Result is a constant, even where it looks like a path.
 * @see https://states-language.net/spec.html#pass-state
 */
export function* runPass(state: PassState, run: StateRun): Process<Transition> {
  if (state.queryLanguage === "JSONata") return yield* leaveWithInput(state, run, state.transition);
  const input = yield* workInput(state, run);
  const result = state.result === undefined ? input : state.result;
  return yield* leaveWithResult(state, run, { result, to: state.transition });
}
