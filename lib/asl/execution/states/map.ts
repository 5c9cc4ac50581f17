import type { MapState } from "../../definition/states";
import { leaveWithResult } from "../data-flow";
import { arrived, type Process } from "../process";
import type { StateRun, Transition } from "../state-run";
import { runInlineMap } from "../map/run-inline-map";
import { runDistributedMap } from "../map-run/run-distributed-map";

/** Runs a Map state in the mode its ItemProcessor asks for. @see https://states-language.net/spec.html#map-state */
export function* runMap(state: MapState, run: StateRun): Process<Transition> {
  const mocked = run.mockedResult();
  if (mocked !== undefined) return yield* arrived(leaveWithResult(state, run, { result: mocked.result, to: state.transition }));
  return yield* state.mode === "DISTRIBUTED" ? runDistributedMap(state, run) : runInlineMap(state, run);
}
