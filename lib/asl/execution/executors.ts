import type { State, StateType } from "../definition/states";
import { type Process, type Soon, Waiting } from "./process";
import type { StateRun, Transition } from "./state-run";
import { runChoice } from "./states/choice";
import { runFail } from "./states/fail";
import { runMap } from "./states/map";
import { runParallel } from "./states/parallel";
import { runPass } from "./states/pass";
import { runSucceed } from "./states/succeed";
import { runTask } from "./states/task";
import { runWait } from "./states/wait";

type Executor<S extends State> = (state: S, run: StateRun) => Soon<Transition>;

/** For a type whose states may have to wait. */
function later<S extends State>(process: (state: S, run: StateRun) => Process<Transition>): Executor<S> {
  return (state, run) => new Waiting(process(state, run));
}

/** What each state type does; a type without a row does not compile. */
const executors: { readonly [Type in StateType]: Executor<Extract<State, { type: Type }>> } = {
  Pass: runPass,
  Task: runTask,
  Choice: runChoice,
  Wait: later(runWait),
  Succeed: runSucceed,
  Fail: later(runFail),
  Parallel: later(runParallel),
  Map: later(runMap),
};

/** Runs what a state's own type does; entering, leaving, Retry and Catch are `runState`'s. */
export function executeState(state: State, run: StateRun): Soon<Transition> {
  // The row of the state's own type takes that type of state.
  const executor = executors[state.type] as Executor<State>;
  return executor(state, run);
}
