import { describe, expect, test } from "vitest";
import { invalidDefinition, validateStateMachineDefinition } from "./aws-report";
import { variableReferences } from "./variable-references";

const loop = { StartAt: "A", States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" } } };
const report = (definition: unknown) => validateStateMachineDefinition(JSON.stringify(definition));

// Order, words and places as AWS gives them: a leading slash, indexes in brackets, nothing where it names no place.
describe("in AWS's form", () => {
  test.each([
    { says: "an empty machine", definition: {}, found: ["SCHEMA_VALIDATION_FAILED These fields are required: [States, StartAt] /"] },
    { says: "no end", definition: loop, found: ["MISSING_END_STATE Workflow has no terminal state undefined"] },
    {
      says: "a target missing comes before the missing end",
      definition: { StartAt: "A", States: { A: { Type: "Pass", Next: "NOPE" } } },
      found: [
        "MISSING_TRANSITION_TARGET Missing 'Next' target: NOPE /States/A/Next",
        "MISSING_END_STATE Workflow has no terminal state undefined",
      ],
    },
    {
      says: "an unreachable end",
      definition: { StartAt: "A", States: { ...loop.States, "C/D": { Type: "Pass", End: true } } },
      found: ['MISSING_TRANSITION_TARGET State "C/D" is not reachable. /States/C/D'],
    },
    {
      says: "a field that is not supported is placed at its state",
      definition: { StartAt: "A", States: { A: { Type: "Pass", TimeoutSeconds: 1, End: true } } },
      found: ["SCHEMA_VALIDATION_FAILED Field 'TimeoutSeconds' is not supported /States/A"],
    },
    {
      says: "an index is in brackets",
      definition: {
        StartAt: "A",
        States: {
          A: {
            Type: "Parallel",
            Branches: [{ StartAt: "P", States: { P: { Type: "Pass", End: true }, Q: { Type: "Succeed" } } }],
            End: true,
          },
        },
      },
      found: ['MISSING_TRANSITION_TARGET State "Q" is not reachable. /States/A/Branches[0]/States/Q'],
    },
    {
      says: "a branch without an end is let pass",
      definition: {
        StartAt: "A",
        States: { A: { Type: "Parallel", Branches: [{ StartAt: "P", States: { P: { Type: "Pass", Next: "P" } } }], End: true } },
      },
      found: [],
    },
  ])("$says", ({ definition, found }) => {
    const { result, diagnostics } = report(definition);
    expect(diagnostics.map(({ code, message, location }) => `${code} ${message} ${String(location)}`)).toEqual(found);
    expect(result).toBe(found.length === 0 ? "OK" : "FAIL");
  });

  test("CreateStateMachine lists all, with null for no place", () => {
    expect(invalidDefinition(JSON.stringify(loop))).toEqual({
      code: "InvalidDefinition",
      message: "Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'",
    });
    expect(invalidDefinition('{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}')).toBeUndefined();
  });

  test("broken JSON is quoted, with the column after the character at fault", () => {
    const location = '[Source: (String)"{"a":1,}"; line: 1, column: 9]';
    expect(validateStateMachineDefinition('{"a":1,}').diagnostics).toEqual([
      {
        severity: "ERROR",
        code: "INVALID_JSON_DESCRIPTION",
        message: `Unexpected character ('}' (code 125)): was expecting double-quote to start field name\n at ${location}`,
        location,
      },
    ]);
  });

  test("warnings come when they are asked for, and only AWS's", () => {
    const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Comment":"1","Comment":"2","Parameters":{"a":"$.b"},"End":true}}}';
    expect(validateStateMachineDefinition(text)).toEqual({ result: "OK", diagnostics: [], truncated: false });
    const { result, diagnostics } = validateStateMachineDefinition(text, { severity: "WARNING" });
    expect(result).toBe("OK");
    expect(diagnostics.map(({ code }) => code)).toEqual(["NO_DOLLAR"]);
  });

  test("a long list is cut", () => {
    const text = JSON.stringify({ StartAt: "A", States: { A: { Type: "Succeed", a: 1, b: 2, c: 3 } } });
    expect(validateStateMachineDefinition(text, { maxResults: 2 })).toMatchObject({ truncated: true, diagnostics: [{}, {}] });
    expect(validateStateMachineDefinition(text, { maxResults: 0 })).toMatchObject({ truncated: false, diagnostics: [{}, {}, {}] });
  });
});

test("each state answers for the variables it reads itself", () => {
  const definition = {
    StartAt: "A",
    States: {
      A: { Type: "Pass", Assign: { x: 1 }, Next: "M" },
      M: {
        Type: "Map",
        ItemsPath: "$x",
        ItemProcessor: {
          StartAt: "P",
          States: { P: { Type: "Pass", QueryLanguage: "JSONata", Output: "{% $y + $x + $count($x) %}", End: true } },
        },
        End: true,
      },
    },
  };
  expect(variableReferences(JSON.stringify(definition))).toEqual({ M: ["x"], P: ["x", "y"] });
  expect(variableReferences("not json")).toEqual({});
});
