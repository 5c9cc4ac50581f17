import { describe, expect, test } from "vitest";
import { completeDefinition } from "./complete-definition";
import { explainField } from "./explain-field";
import { improvements, quickFixes } from "./quick-fixes";
import { scanJson } from "./scan-json";
import { referencesAt } from "./state-references";

/** The text without its first bar, and where that stood. */
function atBar(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("|");
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

const KNOWLEDGE = {
  inputOf: () => ({ order: { total: 3 }, "odd key": 1 }),
  resultOf: () => ({ id: 1 }),
  variablesOf: () => ({ fee: { net: 2 } }),
  contextOf: () => ({ Execution: { Id: "arn" } }),
};

/** A sets a variable before the state under the bar, C after it; JSONata. */
const WITH_VARIABLES = (output: string) =>
  `{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"fee":1},"Next":"B"},"B":{"Type":"Pass","Output":${output},"Next":"C"},"C":{"Type":"Pass","Assign":{"later":1},"End":true}}}`;

function labels(marked: string): string[] {
  const { text, offset } = atBar(marked);
  return completeDefinition(text, offset, KNOWLEDGE).offers.map((offer) => offer.label);
}

test("a state that no run has come to is offered what the state before it handed on", () => {
  const { text, offset } = atBar(
    '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","InputPath":"$|","Next":"C"},"C":{"Type":"Pass","End":true}}}',
  );
  const outputs: Readonly<Record<string, { id: number }>> = { A: { id: 7 }, C: { id: 8 } };
  const { offers } = completeDefinition(text, offset, { inputOf: () => undefined, outputOf: (state) => outputs[state] });
  expect(offers.find(({ label }) => label === "$.id")?.detail).toBe("7");
});

describe("completion", () => {
  test.each([
    { says: "fields of the machine", at: "{ | }", has: ["StartAt", "States", "QueryLanguage"], hasNot: ["Type", "Retry"] },
    { says: "fields present are not offered again", at: '{ "StartAt": "A", | }', has: ["States"], hasNot: ["StartAt"] },
    {
      says: "fields of a Wait",
      at: '{"States":{"A":{"Type":"Wait", |}}}',
      has: ["Seconds", "Next"],
      hasNot: ["Resource", "Retry", "Choices"],
    },
    {
      says: "fields of a JSONata Task",
      at: '{"QueryLanguage":"JSONata","States":{"A":{"Type":"Task", |}}}',
      has: ["Arguments", "Output"],
      hasNot: ["Parameters", "ResultPath"],
    },
    {
      says: "fields of a Retrier",
      at: '{"States":{"A":{"Type":"Task","Retry":[{|}]}}}',
      has: ["ErrorEquals", "JitterStrategy"],
      hasNot: ["Type"],
    },
    { says: "fields of a batcher", at: '{"States":{"A":{"Type":"Map","ItemBatcher":{|}}}}', has: ["MaxItemsPerBatch"], hasNot: ["Type"] },
    { says: "state types", at: '{"States":{"A":{"Type":"|"}}}', has: ["Task", "Map"], hasNot: [] },
    {
      says: "states of the same block only",
      at: '{"States":{"A":{"Type":"Pass","Next":"|"},"B":{"Type":"Parallel","Branches":[{"States":{"C":{}}}]}}}',
      has: ["A", "B"],
      hasNot: ["C"],
    },
    {
      says: "states of the inner block within it",
      at: '{"States":{"B":{"Type":"Parallel","Branches":[{"StartAt":"|","States":{"C":{}}}]}}}',
      has: ["C"],
      hasNot: ["B"],
    },
    {
      says: "error names",
      at: '{"States":{"A":{"Type":"Task","Catch":[{"ErrorEquals":["|"]}]}}}',
      has: ["States.ALL", "States.Timeout"],
      hasNot: [],
    },
    {
      says: "paths of the last run's data",
      at: '{"States":{"A":{"Type":"Pass","InputPath":"$|"}}}',
      has: ["$.order", "$.order.total", "$['odd key']"],
      hasNot: [],
    },
    {
      says: "intrinsic functions in a template",
      at: '{"States":{"A":{"Type":"Pass","Parameters":{"x.$":"|"}}}}',
      has: ["$.order", "States.UUID()"],
      hasNot: [],
    },
    {
      says: "JSONata: variables assigned on the way, with the last run's data; none assigned later",
      at: WITH_VARIABLES('"{% | %}"'),
      has: [
        "$fee",
        "$fee.net",
        "$states.input.order.total",
        "$states.input.`odd key`",
        "$states.result.id",
        "$states.context.Execution.Id",
        "$sum()",
      ],
      hasNot: ["$later"],
    },
    {
      says: "JSONPath: variables and the Context Object",
      at: '{"States":{"A":{"Type":"Pass","Assign":{"fee.$":"$"},"Next":"B"},"B":{"Type":"Pass","InputPath":"$|"}}}',
      has: ["$fee", "$fee.net", "$$.Execution.Id", "$$.Task.Token"],
      hasNot: ["States.UUID()"],
    },
    {
      says: "variables of the block around, assigned before the Map",
      at: '{"States":{"A":{"Type":"Pass","Assign":{"outer":1},"Next":"M"},"M":{"Type":"Map","Catch":[{"Next":"Z","Assign":{"late":1}}],"ItemProcessor":{"States":{"I":{"Type":"Pass","InputPath":"|"}}}},"Z":{}}}',
      has: ["$outer"],
      hasNot: ["$late"],
    },
    {
      says: "a Reference Path takes no Context Object",
      at: '{"States":{"A":{"Type":"Task","ResultPath":"$|"}}}',
      has: ["$.order"],
      hasNot: ["$$.Execution.Id"],
    },
    { says: "whole states among States", at: '{"States":{|}}', has: ["Task state", "Map state"], hasNot: ["Type"] },
  ])("$says", ({ at, has, hasNot }) => {
    expect(labels(at)).toEqual(expect.arrayContaining(has));
    for (const name of hasNot) expect(labels(at)).not.toContain(name);
  });

  test("what is typed of a key is replaced, quotes and all", () => {
    const { text, offset } = atBar('{"States":{"A":{"Type":"Task","Res|"}}}');
    const { start, end } = completeDefinition(text, offset);
    expect(text.slice(start, end)).toBe('"Res"');
  });
});

describe("within a query, only the word at the caret is replaced", () => {
  test.each([
    { says: "JSONata", at: WITH_VARIABLES('"{% $sum($states.inp|) %}"'), replaced: "$states.inp" },
    {
      says: "an argument of an intrinsic function",
      at: '{"States":{"A":{"Type":"Pass","Parameters":{"x.$":"States.Format(\'{}\', $.ord|"}}}}',
      replaced: "$.ord",
    },
    { says: "an expression not begun yet: the whole string", at: WITH_VARIABLES('"$f|"'), replaced: '"$f"' },
  ])("$says", ({ at, replaced }) => {
    const { text, offset } = atBar(at);
    const { start, end } = completeDefinition(text, offset, KNOWLEDGE);
    expect(text.slice(start, end)).toBe(replaced);
  });

  test("a call leaves the caret between its brackets, and its signature is told", () => {
    const { text, offset } = atBar(WITH_VARIABLES('"{% $su| %}"'));
    const sum = completeDefinition(text, offset).offers.find(({ label }) => label === "$sum()");
    expect(sum).toMatchObject({ insert: "\\$sum($0)", snippet: true, detail: "$sum(numbers) → number" });
  });
});

describe("reading text that is being typed", () => {
  test.each([
    { says: "a missing value", text: '{"a": , "b": 1}', keys: ["a", "b"] },
    { says: "a missing value before another key", text: '{"a": "b": 1}', keys: ["a", "b"] },
    { says: "an unclosed object", text: '{"a": {"b": 1', keys: ["a"] },
    { says: "a missing comma", text: '{"a": 1 "b": 2}', keys: ["a", "b"] },
    { says: "an unclosed string ends with its line", text: '{"a": "x\n, "b": 2}', keys: ["a", "b"] },
    { says: "__proto__ is a key like any other", text: '{"__proto__": 1}', keys: ["__proto__"] },
  ])("$says", ({ text, keys }) => {
    const root = scanJson(text);
    expect(root?.kind === "object" && root.members.map((member) => member.key.value)).toEqual(keys);
  });
});

test("a state's name is found where it is defined and wherever something leads to it, in its own block only", () => {
  const text = JSON.stringify({
    StartAt: "A",
    States: {
      A: { Type: "Choice", Choices: [{ Next: "B" }], Default: "A" },
      B: { Type: "Task", Catch: [{ Next: "A" }], Next: "A" },
      C: { Type: "Map", ItemProcessor: { StartAt: "A", States: { A: { Type: "Pass", End: true } } } },
    },
  });
  const found = referencesAt(text, text.indexOf('"A"') + 1);
  expect(found.map(({ pointer }) => pointer).sort()).toEqual([
    "/StartAt",
    "/States/A",
    "/States/A/Default",
    "/States/B/Catch/0/Next",
    "/States/B/Next",
  ]);
});

test("hovering a field tells its meaning; hovering a name of the author's tells nothing", () => {
  const text = '{"StartAt":"A","States":{"A":{"Type":"Task","Retry":[]}}}';
  expect(explainField(text, text.indexOf("Retry"))?.title).toBe("Retry");
  expect(explainField(text, text.indexOf('"A":{') + 1)).toBeUndefined();
});

describe("hovering a word in a query", () => {
  test.each([
    { says: "a function", at: WITH_VARIABLES('"{% $su|m([1]) %}"'), title: "$sum(numbers) → number", text: "Adds up." },
    {
      says: "a variable",
      at: WITH_VARIABLES('"{% $fe|e %}"'),
      title: "$fee",
      text: 'A variable, assigned in "A". In the last run: {"net":2}',
    },
    {
      says: "an intrinsic function",
      at: '{"States":{"A":{"Type":"Pass","Parameters":{"x.$":"States.UU|ID()"}}}}',
      title: "States.UUID() → text",
      text: "A random UUID, version 4.",
    },
  ])("$says", ({ at, title, text: meaning }) => {
    const { text, offset } = atBar(at);
    expect(explainField(text, offset, KNOWLEDGE)).toMatchObject({ title, text: meaning });
  });

  test("a field beyond the specification leads to the Developer Guide", () => {
    const text = '{"States":{"A":{"Type":"Map","ItemReader":{}}}}';
    expect(explainField(text, text.indexOf("ItemReader"))?.source?.label).toBe("AWS Developer Guide");
  });
});

test.each([
  {
    says: "a Choice without a Default is offered one",
    at: '{"States":{"A":{"Type":"Choice","Choi|ces":[]},"B":{"Type":"Succeed"}}}',
    becomes: '{"States":{"A":{"Type":"Choice","Choices":[], "Default": "B"},"B":{"Type":"Succeed"}}}',
  },
  { says: "one that has a Default is not", at: '{"States":{"A":{"Type":"Choice","Default":"|B"},"B":{}}}', becomes: undefined },
  { says: "another state is not", at: '{"States":{"A":{"Type":"Pa|ss"},"B":{}}}', becomes: undefined },
])("$says", ({ at, becomes }) => {
  const { text, offset } = atBar(at);
  expect(improvements(text, offset).map(({ start, end, insert }) => text.slice(0, start) + insert + text.slice(end))[0]).toBe(becomes);
});

describe("quick fixes", () => {
  const fixed = (text: string, diagnostic: Parameters<typeof quickFixes>[1]): string[] =>
    quickFixes(text, diagnostic).map(({ start, end, insert }) => text.slice(0, start) + insert + text.slice(end));
  const finding = { severity: "ERROR", code: "SCHEMA_VALIDATION_FAILED" } as const;

  test.each([
    {
      says: "did you mean",
      text: '{"States":{"A":{"Type":"Pass","Next":"Shp"}}}',
      diagnostic: { ...finding, message: "no state", location: "/States/A/Next", suggestion: "Ship" },
      becomes: '{"States":{"A":{"Type":"Pass","Next":"Ship"}}}',
    },
    {
      says: "add End",
      text: '{"States":{"A":{"Type":"Pass"}}}',
      diagnostic: { ...finding, message: "neither Next nor End", location: "/States/A" },
      becomes: '{"States":{"A":{"Type":"Pass", "End": true}}}',
    },
    {
      says: "remove a field that does not belong",
      text: '{"States":{"A":{"Type":"Pass","Foo":1,"End":true}}}',
      diagnostic: { ...finding, message: "Field 'Foo' is not supported", location: "/States/A/Foo" },
      becomes: '{"States":{"A":{"Type":"Pass","End":true}}}',
    },
  ])("$says", ({ text, diagnostic, becomes }) => {
    expect(fixed(text, diagnostic)).toContain(becomes);
  });
});
