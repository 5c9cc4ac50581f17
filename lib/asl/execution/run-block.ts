import type { StateBlock } from "../definition/states";
import type { Json } from "../json/json";
import type { Flow } from "./flow";
import type { Process } from "./process";
import { runState } from "./run-state";

/** Runs a block from its start until a state that leads nowhere. @returns the output of that one. */
export function* runBlock(block: StateBlock, input: Json, flow: Flow): Process<Json> {
  const { clock } = flow.execution.simulation;
  let name = block.startAt;
  let value = input;
  for (;;) {
    const state = block.states.get(name);
    if (state === undefined)
      throw new Error(`A parsed definition names no state that is not there, but "${name}" is not in ${block.at || "the machine"}.`);
    const transition = yield* runState({ state, input: value, flow, runBlock });
    value = transition.output;
    if (transition.next === undefined) return value;
    name = transition.next;
    // Branches of one moment take turns state by state, so that one that loops cannot keep the others from failing.
    if (clock.hasOthersReady) yield* clock.giveWay();
  }
}
