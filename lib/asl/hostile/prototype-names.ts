import { choice, type HostileCase, jsonata, machine, map, path, spread, task } from "./hostile-case";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"] as const;
const pass = '{"Type":"Pass","End":true}';
const RUNTIME = "States.Runtime";
const evil = '{"__proto__":{"polluted":true}}';

function csv(header: string, inner: object = { Type: "Pass", End: true }): Pick<HostileCase, "definition" | "world"> {
  const reader = {
    Resource: "arn:aws:states:::s3:getObject",
    ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
    Parameters: { Bucket: "b", Key: "k" },
  };
  return {
    definition: machine(spread({ Type: "Pass", ...inner, End: true }, { ItemReader: reader })),
    world: { readObject: () => `${header},b\n1,2\n` },
  };
}

function variable(name: string): Pick<HostileCase, "definition"> {
  return {
    definition: `{"QueryLanguage":"JSONata","StartAt":"X","States":{"X":{"Type":"Pass","Assign":{"${name}":{"polluted":true}},"End":true}}}`,
  };
}

function each(what: string, ends: string, make: (name: string) => Omit<HostileCase, "says" | "ends">): readonly HostileCase[] {
  return NAMES.map((name) => ({ says: `${what} ${name}`, ends, ...make(name) }));
}

/** Names that every object has without being given them. */
export const prototypeNames: readonly HostileCase[] = [
  ...each("a state called", "SUCCEEDED", (name) => ({ definition: `{"StartAt":"${name}","States":{"${name}":${pass}}}` })),
  ...each("a start that is not there called", "MISSING_TRANSITION_TARGET", (name) => ({
    definition: `{"StartAt":"${name}","States":{"X":${pass}}}`,
  })),
  ...each("a state type called", "SCHEMA_VALIDATION_FAILED", (name) => ({
    definition: machine({ End: true, ...(JSON.parse(`{"Type":"${name}"}`) as object) }),
  })),
  ...each("a path to", RUNTIME, (name) => ({ definition: path(`$.${name}`) })),
  ...each("a JSONata path to", "States.QueryEvaluationError", (name) => ({ definition: jsonata(`$states.input.${name}`) })),
  ...each("a key of the result called", "SUCCEEDED", (name) => ({
    definition: `{"StartAt":"X","States":{"X":{"Type":"Pass","Parameters":{"${name}.$":"$","x":{"${name}":{"polluted":true}}},"End":true}}}`,
  })),
  ...each("a ResultPath through", "SUCCEEDED", (name) => ({
    definition: machine({ Type: "Pass", Result: true, ResultPath: `$.${name}.polluted`, End: true }),
  })),
  ...each("a variable called", "SUCCEEDED", variable).map((hostile, index) =>
    index === 0 ? { ...hostile, ends: "INVALID_VARIABLE_NAME" } : hostile,
  ),
  ...each("a variable that was never set called", RUNTIME, (name) => ({ definition: path(`$${name}.polluted`) })),
  ...each("a CSV header called", "SUCCEEDED", (name) => csv(name)),
  ...each("an error called", "constructor", (name) => ({ definition: machine({ Type: "Fail", Error: name }) })).map((hostile, index) => ({
    ...hostile,
    ends: NAMES[index] ?? "",
  })),
  ...each("an error caught called", "SUCCEEDED", (name) => ({
    definition: { StartAt: "X", States: { X: task({ Catch: [{ ErrorEquals: [name], Next: "Y" }] }), Y: { Type: "Succeed" } } },
    world: { answer: () => ({ kind: "fails", error: name, cause: name }) },
  })),
  ...each("an integration called", "SCHEMA_VALIDATION_FAILED", (name) => ({
    definition: machine(task({ Resource: `arn:aws:states:::${name}:${name}` })),
  })),
  {
    says: "an input with an own __proto__",
    definition: path("$.__proto__"),
    input: JSON.parse(evil) as { polluted: true },
    ends: "SUCCEEDED",
  },
  {
    says: "$merge of an own __proto__",
    definition: jsonata("$merge([$parse($states.input.s), {'a': 1}])"),
    input: { s: evil },
    ends: "SUCCEEDED",
  },
  { says: "an object constructor with __proto__", definition: jsonata("{'__proto__': {'polluted': true}}"), ends: "SUCCEEDED" },
  {
    says: "grouping by __proto__",
    definition: jsonata("$states.input.l{k: $}"),
    input: { l: [{ k: "__proto__" }, { k: "constructor" }] },
    ends: "SUCCEEDED",
  },
  {
    says: "$sift, $each and $spread of __proto__",
    definition: jsonata(
      "($p := $parse($states.input.s); [$sift($p, function($v){ true }), $each($p, function($v, $k){ $k }), $spread($p)])",
    ),
    input: { s: evil },
    ends: "SUCCEEDED",
  },
  {
    says: "a transform that writes to __proto__",
    definition: jsonata("$parse($states.input.s) ~> |__proto__|{'polluted': true}|"),
    input: { s: "{}" },
    ends: "SUCCEEDED",
  },
  {
    says: "a transform that adds __proto__",
    definition: jsonata("{'a': 1} ~> |$|$parse($states.input.s)|"),
    input: { s: evil },
    ends: "SUCCEEDED",
  },
  {
    says: "a lookup of constructor of constructor",
    definition: jsonata("$lookup($lookup('x', 'constructor'), 'constructor')"),
    ends: "States.QueryEvaluationError",
  },
  { says: "a function's own constructor", definition: jsonata("$string.constructor('return 1')()"), ends: "States.QueryEvaluationError" },
  {
    says: "an item whose keys are such names",
    definition: machine(map("$.l", { Type: "Pass", End: true }, { ItemSelector: { "constructor.$": "$$.Map.Item.Value" } })),
    input: { l: [JSON.parse(evil) as { polluted: true }] },
    ends: "SUCCEEDED",
  },
  { says: "a Choice on toString", definition: choice({ Variable: "$.toString", IsPresent: true }), ends: "SUCCEEDED" },
  {
    says: "a Choice operator called constructor",
    definition: choice(JSON.parse('{"Variable":"$.a","constructor":1}') as Record<string, unknown>),
    ends: "SCHEMA_VALIDATION_FAILED",
  },
  { says: "a context path to __proto__", definition: path("$$.__proto__"), ends: RUNTIME },
];
