import type { Assigning, InputOutput, NextOrEnd, PathField, Resulting } from "../definition/states";
import type { Json, JsonObject } from "../json/json";
import type { Query } from "../query/query";
import type { Process } from "./process";
import type { Sight, StateRun, Transition } from "./state-run";

/** InputPath: what `$` is for the rest of the state. @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html */
export function* effectiveInput(state: InputOutput, run: StateRun): Process<Json> {
  return yield* throughPath(state.inputPath, "InputPath", run, run.input);
}

/** Parameters over the effective input, or Arguments; without either the effective input itself. */
export function* workInput(
  state: InputOutput & Pick<Resulting, "arguments"> & { readonly queryLanguage: string },
  run: StateRun,
): Process<Json> {
  const input = state.inputPath === undefined ? run.input : yield* effectiveInput(state, run);
  if (state.arguments === undefined) return input;
  const field = state.queryLanguage === "JSONata" ? "Arguments" : "Parameters";
  const asked = run.ask(state.arguments, field, { dollar: input });
  const value = asked instanceof Promise ? yield* run.wait(asked, field) : asked;
  run.stage(field, value);
  return value;
}

interface Leaving extends InputOutput, Assigning {
  readonly queryLanguage: string;
}

/** Leaves a state that has no result of its own: Choice, Wait, Succeed. */
export function* leaveWithInput(
  state: InputOutput & Partial<Assigning> & { readonly queryLanguage: string },
  run: StateRun,
  to: NextOrEnd,
): Process<Transition> {
  const input = state.inputPath === undefined ? run.input : yield* effectiveInput(state, run);
  const assigned = state.assign === undefined ? undefined : yield* assignment(state.assign, run, { dollar: input });
  if (isPlain(state)) return { next: target(to), assigned, output: input };
  return { next: target(to), assigned, output: yield* finalOutput(state, run, { value: input, sight: {} }) };
}

/** Leaves a state with its result: ResultSelector, ResultPath and OutputPath, or Output; and Assign beside them. */
export function* leaveWithResult(
  state: Leaving & Resulting,
  run: StateRun,
  leaving: { readonly result: Json; readonly to: NextOrEnd },
): Process<Transition> {
  const { result, to } = leaving;
  run.stage("Result", result);
  const assigned = state.assign === undefined ? undefined : yield* assignment(state.assign, run, { dollar: result, result });
  if (state.queryLanguage === "JSONata") {
    return { next: target(to), assigned, output: yield* finalOutput(state, run, { value: result, sight: { result } }) };
  }
  const selected =
    state.resultSelector === undefined ? result : yield* run.evaluate(state.resultSelector, "ResultSelector", { dollar: result });
  if (state.resultSelector !== undefined) run.stage("ResultSelector", selected);
  const placed = placeResult(state.resultPath, run, selected);
  if (isPlain(state)) return { next: target(to), assigned, output: placed };
  return { next: target(to), assigned, output: yield* finalOutput(state, run, { value: placed, sight: {} }) };
}

/** Nothing stands between a state's value and its output: most states are so, and are spared the asking. */
function isPlain({ output, outputPath }: InputOutput): boolean {
  return output === undefined && outputPath === undefined;
}

/** ResultPath writes into the raw input, the state's input before InputPath. */
export function placeResult(path: Resulting["resultPath"], run: StateRun, result: Json): Json {
  if (path === undefined) return result;
  if (path === null) return run.input;
  try {
    const placed = path.write(run.input, result);
    run.stage("ResultPath", placed);
    return placed;
  } catch (failure) {
    throw run.failureOf(failure, "ResultPath");
  }
}

/** Output in JSONata, OutputPath in JSONPath; without either the value itself. */
export function* finalOutput(state: InputOutput, run: StateRun, from: { readonly value: Json; readonly sight: Sight }): Process<Json> {
  if (state.output === undefined) return yield* throughPath(state.outputPath, "OutputPath", run, from.value);
  const output = yield* run.evaluate(state.output, "Output", from.sight);
  run.stage("Output", output);
  return output;
}

/** The variables an Assign sets: all of its expressions see the values from before. */
export function* assignment(assign: Query | undefined, run: StateRun, sight: Sight): Process<JsonObject | undefined> {
  if (assign === undefined) return undefined;
  // A parsed Assign is a template whose value is an object.
  const assigned = (yield* run.evaluate(assign, "Assign", sight)) as JsonObject;
  run.stage("Assign", assigned);
  return Object.keys(assigned).length === 0 ? undefined : assigned;
}

export function target(to: NextOrEnd): string | undefined {
  return to.kind === "next" ? to.state : undefined;
}

function* throughPath(path: PathField, field: "InputPath" | "OutputPath", run: StateRun, value: Json): Process<Json> {
  if (path === undefined) return value;
  const through = path === null ? {} : yield* run.evaluate(path, field, { dollar: value });
  run.stage(field, through);
  return through;
}
