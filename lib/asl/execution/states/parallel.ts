import type { ParallelState, StateBlock } from "../../definition/states";
import type { Json } from "../../json/json";
import { leaveWithResult, workInput } from "../data-flow";
import { Flow } from "../flow";
import { arrived, type Process } from "../process";
import { runLines } from "../run-lines";
import type { StateRun, Transition } from "../state-run";
import { VariableScope } from "../variable-scope";

/**
 * Runs a Parallel state: each Branch on a copy of the effective input, all at once; the result lists their outputs in the
 * order of the Branches. Recorded: an uncaught failure keeps its own name, and is not called States.BranchFailed.
 * @see https://states-language.net/spec.html#parallel-state
 */
export function* runParallel(state: ParallelState, run: StateRun): Process<Transition> {
  const input = yield* arrived(workInput(state, run));
  const mocked = run.mockedResult();
  if (mocked !== undefined) return yield* arrived(leaveWithResult(state, run, { result: mocked.result, to: state.transition }));
  const { flow } = run;
  flow.add("ParallelStateStarted");
  const result = yield* runLines(run, {
    count: state.branches.length,
    concurrency: state.branches.length,
    begin: (index, after) => {
      const branch = state.branches[index];
      if (branch === undefined) throw new Error(`The Parallel state "${state.name}" has no branch ${index}.`);
      const line = new Flow(flow.execution, new VariableScope(flow.variables), { parent: run.visit?.visit.id, branch: index });
      line.lastEventId = after;
      return { flow: line, process: branchProcess(run, branch, input, line) };
    },
  });
  flow.execution.addEvent("ParallelStateSucceeded", flow.lastEventId); // recorded: what comes next does not follow it
  return yield* arrived(leaveWithResult(state, run, { result, to: state.transition }));
}

/** A branch begins when its turn comes, not when it is made. */
function* branchProcess(run: StateRun, branch: StateBlock, input: Json, line: Flow): Process<Json> {
  return yield* arrived(run.runBlock(branch, input, line));
}
