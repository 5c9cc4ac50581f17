import type { MapState } from "../../definition/states";
import type { Json } from "../../json/json";
import { leaveWithResult } from "../data-flow";
import { Flow } from "../flow";
import { numberField } from "../number-field";
import { arrived, type Process } from "../process";
import { runLines } from "../run-lines";
import type { StateRun, Transition } from "../state-run";
import { VariableScope } from "../variable-scope";
import type { MapItem } from "./item-source";
import { mapItems } from "./map-items";
import { selectItem } from "./select-item";

/** AWS runs no more iterations of an inline Map at once. */
const MAX_CONCURRENCY = 40;
const MAX_CONCURRENCY_RULE = { field: "MaxConcurrency", isInteger: true, min: 0 };

/** Runs an inline Map: an iteration for each item, in the history of the execution itself. */
export function* runInlineMap(state: MapState, run: StateRun): Process<Transition> {
  const source = yield* mapItems(state, run);
  const { flow } = run;
  const { items, input } = source;
  const count = items.count ?? 0;
  flow.add("MapStateStarted", { name: "mapStateStartedEventDetails", details: { length: count } });
  const asked =
    state.maxConcurrency === undefined
      ? 0
      : yield* numberField(state.maxConcurrency, run, { rule: MAX_CONCURRENCY_RULE, dollar: run.input });
  const details = (index: number) => ({ index, name: state.name });
  const result = yield* runLines(run, {
    count,
    concurrency: asked === 0 ? MAX_CONCURRENCY : Math.min(asked, MAX_CONCURRENCY),
    begin: (index, after) => {
      const line = new Flow(flow.execution, new VariableScope(flow.variables), { parent: run.visit?.visit.id, branch: index });
      line.lastEventId = flow.execution.addEvent("MapIterationStarted", after, {
        name: "mapIterationStartedEventDetails",
        details: details(index),
      });
      return { flow: line, process: iterate(state, run, { line, item: items.next() ?? { value: null }, input, index }) };
    },
    skip: () => {
      items.next();
    },
    succeeded: (index, line) => {
      // Recorded: the next iteration follows the last state of this one, but the end of the Map follows this event.
      flow.lastEventId = flow.execution.addEvent("MapIterationSucceeded", line.lastEventId, {
        name: "mapIterationSucceededEventDetails",
        details: details(index),
      });
    },
    ended: (index, how) => {
      flow.execution.addEvent(`MapIteration${how}`, flow.lastEventId, { name: `mapIteration${how}EventDetails`, details: details(index) });
    },
  });
  flow.execution.addEvent("MapStateSucceeded", flow.lastEventId); // recorded: what comes next does not follow it
  return yield* arrived(leaveWithResult(state, run, { result, to: state.transition }));
}

interface Iteration {
  readonly line: Flow;
  readonly item: MapItem;
  readonly input: Json;
  readonly index: number;
}

function* iterate(state: MapState, run: StateRun, { line, item, index, input }: Iteration): Process<Json> {
  return yield* arrived(run.runBlock(state.processor, yield* arrived(selectItem(state, run, { item, index, input })), line));
}
