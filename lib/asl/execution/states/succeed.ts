import type { SucceedState } from "../../definition/states";
import { leaveWithInput } from "../data-flow";
import type { Soon } from "../process";
import type { StateRun, Transition } from "../state-run";

/** Runs a Succeed state: it ends its block. @see https://states-language.net/spec.html#succeed-state */
export function runSucceed(state: SucceedState, run: StateRun): Soon<Transition> {
  return leaveWithInput(state, run, { kind: "end" });
}
