import type { State } from "../definition/states";
import type { StateVisit } from "../execution/execution-result";
import type { Json, JsonObject } from "../json/json";

/** Which moments of its data a type of state shows in JSONPath mode; each falls back to the one before when its field is absent. */
const JSONPATH_MOMENTS: Readonly<Record<State["type"], readonly string[]>> = {
  Task: ["afterInputPath", "afterParameters", "result", "afterResultSelector", "afterResultPath"],
  Pass: ["afterInputPath", "afterParameters", "afterResultSelector", "afterResultPath"],
  Parallel: ["afterResultSelector", "afterResultPath"],
  Map: ["afterInputPath", "afterItemsPath", "afterResultSelector", "afterResultPath"],
  Choice: ["afterInputPath"],
  Wait: ["afterInputPath"],
  Succeed: ["afterInputPath"],
  Fail: ["afterInputPath"],
};

/** Which stage of a visit a moment shows. */
const STAGE_OF: Readonly<Record<string, string>> = {
  afterInputPath: "InputPath",
  afterItemsPath: "ItemsPath",
  afterParameters: "Parameters",
  result: "Result",
  afterResultSelector: "ResultSelector",
  afterResultPath: "ResultPath",
};

/** Moments that only a state that got its result has. */
const AFTER_WORK: ReadonlySet<string> = new Set(["result", "afterResultSelector", "afterResultPath"]);

export interface Inspected {
  readonly state: State;
  readonly input: Json;
  readonly visit: StateVisit | undefined;
  /** The array that ItemsPath names, where there is one. */
  readonly items: Json | undefined;
  readonly variables: JsonObject | undefined;
  readonly errorDetails: JsonObject;
}

/** What TestState shows with DEBUG and TRACE. Recorded: a Pass with a Result shows nothing of the input it does not look at. */
export function inspectionData({ state, input, visit, items, variables, errorDetails }: Inspected): JsonObject {
  return {
    input,
    ...(state.queryLanguage === "JSONata" ? jsonataMoments(state, visit) : jsonpathMoments(state, { input, visit, items })),
    ...(state.type === "Map" ? mapNumbers(state) : {}),
    ...(variables !== undefined && Object.keys(variables).length > 0 ? { variables } : {}),
    ...(Object.keys(errorDetails).length > 0 ? { errorDetails } : {}),
  };
}

function jsonataMoments(state: State, visit: StateVisit | undefined): JsonObject {
  const given = state.type === "Task" ? stageValue(visit, "Arguments") : undefined;
  if (given === undefined) return {};
  const result = stageValue(visit, "Result");
  return { afterArguments: given, ...(result === undefined ? {} : { result }) };
}

function jsonpathMoments(state: State, seen: Pick<Inspected, "input" | "visit" | "items">): JsonObject {
  const staticResult = state.type === "Pass" ? state.result : undefined;
  const names = JSONPATH_MOMENTS[state.type].filter((moment) => isShown(moment, seen));
  const moments: Record<string, Json> = {};
  let value = seen.input;
  for (const moment of names) {
    const own = staticResult !== undefined && moment === "afterResultSelector" ? staticResult : momentValue(moment, seen);
    value = own ?? value;
    if (staticResult === undefined || AFTER_WORK.has(moment)) moments[moment] = value;
  }
  return staticResult === undefined ? moments : { ...moments, result: staticResult };
}

function isShown(moment: string, { visit, items }: Pick<Inspected, "visit" | "items">): boolean {
  if (AFTER_WORK.has(moment)) return visit?.error === undefined;
  return moment !== "afterItemsPath" || items !== undefined;
}

function momentValue(moment: string, { visit, items }: Pick<Inspected, "visit" | "items">): Json | undefined {
  if (moment === "afterItemsPath") return items;
  // A composite state that was mocked has its result as a Task has.
  if (moment === "afterResultSelector") return stageValue(visit, "ResultSelector") ?? stageValue(visit, "Result");
  return stageValue(visit, STAGE_OF[moment] ?? "");
}

function stageValue(visit: StateVisit | undefined, field: string): Json | undefined {
  return visit?.stages.find((stage) => stage.field === field)?.value;
}

function mapNumbers(state: Extract<State, { type: "Map" }>): JsonObject {
  const { maxConcurrency, toleratedFailureCount, toleratedFailurePercentage } = state;
  return {
    maxConcurrency: typeof maxConcurrency === "number" ? maxConcurrency : 0,
    ...(typeof toleratedFailureCount === "number" ? { toleratedFailureCount } : {}),
    ...(typeof toleratedFailurePercentage === "number" ? { toleratedFailurePercentage } : {}),
  };
}
