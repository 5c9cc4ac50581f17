import type { Assigning, InputOutput, NextOrEnd, PathField, Resulting } from "../definition/states";
import type { Json, JsonObject } from "../json/json";
import type { Query } from "../query/query";
import { type Process, type Soon, Waiting } from "./process";
import type { Sight } from "./sight";
import type { StateRun, Transition } from "./state-run";

/** InputPath: what `$` is for the rest of the state. @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html */
export function effectiveInput(state: InputOutput, run: StateRun): Json {
  return state.inputPath === undefined ? run.input : throughPath(state.inputPath, "InputPath", run, run.input);
}

type Working = InputOutput & Pick<Resulting, "arguments"> & { readonly queryLanguage: string };

/** Parameters over the effective input, or Arguments; without either the effective input itself. */
export function workInput(state: Working, run: StateRun): Soon<Json> {
  const { queryLanguage, arguments: template } = state;
  return queryLanguage === "JSONata" && template !== undefined ? new Waiting(jsonataArguments(template, run)) : parameters(state, run);
}

/** What a state in JSONPath mode works on. */
export function parameters(state: InputOutput & Pick<Resulting, "arguments">, run: StateRun): Json {
  const input = effectiveInput(state, run);
  if (state.arguments === undefined) return input;
  const value = run.read(state.arguments, "Parameters", { dollar: input });
  run.stage("Parameters", value);
  return value;
}

function* jsonataArguments(template: Query, run: StateRun): Process<Json> {
  const value = yield* run.evaluate(template, "Arguments");
  run.stage("Arguments", value);
  return value;
}

type LeavingWithInput = InputOutput & Partial<Assigning> & { readonly queryLanguage: string };

/** Leaves a state that has no result of its own: Choice, Wait, Succeed. */
export function leaveWithInput(state: LeavingWithInput, run: StateRun, to: NextOrEnd): Soon<Transition> {
  if (state.queryLanguage === "JSONata" && !isPlain(state)) return new Waiting(leaveByJsonata(state, run, { to, sight: {} }));
  const input = effectiveInput(state, run);
  const assigned = assignedByPaths(state.assign, run, { dollar: input });
  return { next: target(to), assigned, output: throughOutputPath(state, run, input) };
}

interface Leaving extends InputOutput, Assigning {
  readonly queryLanguage: string;
}

/** Leaves a state with its result: ResultSelector, ResultPath and OutputPath, or Output; and Assign beside them. */
export function leaveWithResult(
  state: Leaving & Resulting,
  run: StateRun,
  leaving: { readonly result: Json; readonly to: NextOrEnd },
): Soon<Transition> {
  const { result, to } = leaving;
  run.stage("Result", result);
  if (state.queryLanguage === "JSONata") {
    return isPlain(state)
      ? { next: target(to), assigned: undefined, output: result }
      : new Waiting(leaveByJsonata(state, run, { to, sight: { result } }));
  }
  const assigned = assignedByPaths(state.assign, run, { dollar: result });
  let selected = result;
  if (state.resultSelector !== undefined) {
    selected = run.read(state.resultSelector, "ResultSelector", { dollar: result });
    run.stage("ResultSelector", selected);
  }
  const placed = placeResult(state.resultPath, run, selected);
  return { next: target(to), assigned, output: throughOutputPath(state, run, placed) };
}

/** Nothing stands between a state's value and its output: there is nothing to ask of JSONata. */
function isPlain({ output, assign }: LeavingWithInput): boolean {
  return output === undefined && assign === undefined;
}

/** Assign, then Output; without an Output the result, or where there is none the input. */
function* leaveByJsonata(
  state: LeavingWithInput,
  run: StateRun,
  leaving: { readonly to: NextOrEnd; readonly sight: Sight },
): Process<Transition> {
  const { to, sight } = leaving;
  const assigned = state.assign === undefined ? undefined : yield* assignment(state.assign, run, sight);
  const next = target(to);
  if (state.output === undefined) return { next, assigned, output: sight.result === undefined ? run.input : sight.result };
  return { next, assigned, output: yield* jsonataOutput(state.output, "Output", run, sight) };
}

/** An Output, that of the state itself or of a Choice Rule or Catcher. */
export function* jsonataOutput(output: Query, field: string, run: StateRun, sight?: Sight): Process<Json> {
  const value = yield* run.evaluate(output, field, sight);
  run.stage("Output", value);
  return value;
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

/** OutputPath; without one the value itself. */
export function throughOutputPath({ outputPath }: InputOutput, run: StateRun, value: Json): Json {
  return outputPath === undefined ? value : throughPath(outputPath, "OutputPath", run, value);
}

/** The variables an Assign sets: all of its expressions see the values from before. */
export function* assignment(assign: Query | undefined, run: StateRun, sight: Sight): Process<JsonObject | undefined> {
  return assign === undefined ? undefined : noteAssigned(yield* run.evaluate(assign, "Assign", sight), run);
}

/** The same in JSONPath mode, which never has to wait. */
export function assignedByPaths(assign: Query | undefined, run: StateRun, sight: Sight): JsonObject | undefined {
  return assign === undefined ? undefined : noteAssigned(run.read(assign, "Assign", sight), run);
}

function noteAssigned(value: Json, run: StateRun): JsonObject | undefined {
  // A parsed Assign is a template whose value is an object.
  const assigned = value as JsonObject;
  run.stage("Assign", assigned);
  return Object.keys(assigned).length === 0 ? undefined : assigned;
}

function target(to: NextOrEnd): string | undefined {
  return to.kind === "next" ? to.state : undefined;
}

function throughPath(path: Exclude<PathField, undefined>, field: "InputPath" | "OutputPath", run: StateRun, value: Json): Json {
  const through = path === null ? {} : run.read(path, field, { dollar: value });
  run.stage(field, through);
  return through;
}
