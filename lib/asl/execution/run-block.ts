import type { State, StateBlock } from "../definition/states";
import type { Json } from "../json/json";
import type { Checkpoint } from "./checkpoint";
import type { Flow } from "./flow";
import { type Process, type Soon, Waiting } from "./process";
import { runState } from "./run-state";
import type { Transition } from "./state-run";

/** Runs a block from its start until a state that leads nowhere. @returns the output of that one. */
export function runBlock(block: StateBlock, input: Json, flow: Flow): Soon<Json> {
  let soon = flow.resumption === undefined ? visit(block, block.startAt, input, flow) : resume(block, flow, flow.resumption);
  while (!(soon instanceof Waiting)) {
    if (soon.next === undefined) return soon.output;
    if (flow.execution.simulation.clock.hasOthersReady) break;
    soon = visit(block, soon.next, soon.output, flow);
  }
  return new Waiting(goOn(block, flow, soon));
}

/** The rest of a block, from the first state that has to wait or give way. */
function* goOn(block: StateBlock, flow: Flow, from: Soon<Transition>): Process<Json> {
  const { clock } = flow.execution.simulation;
  let soon = from;
  for (;;) {
    const transition = soon instanceof Waiting ? yield* soon.process : soon;
    if (transition.next === undefined) return transition.output;
    // Branches of one moment take turns state by state, so that one that loops cannot keep the others from failing.
    if (clock.hasOthersReady) yield* clock.giveWay();
    soon = visit(block, transition.next, transition.output, flow);
  }
}

function visit(block: StateBlock, name: string, input: Json, flow: Flow): Soon<Transition> {
  return runState(stateOf(block, name), input, flow, runBlock);
}

/** The first visit of a block that a redrive goes on with. */
function resume(block: StateBlock, flow: Flow, { state, input }: Checkpoint): Soon<Transition> {
  return visit(block, state, input, flow);
}

function stateOf(block: StateBlock, name: string): State {
  const state = block.states.get(name);
  if (state === undefined)
    throw new Error(`A parsed definition names no state that is not there, but "${name}" is not in ${block.at || "the machine"}.`);
  return state;
}
