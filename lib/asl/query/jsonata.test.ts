import { describe, expect, test } from "vitest";
import type { Json } from "../json/json";
import { compileJsonata, isJsonata } from "./jsonata";
import { QueryFailure, QuerySyntaxError } from "./query";
import { scopeForTests } from "./scope-for-tests";

const INPUT: Json = { n: 5, items: [{ x: 1 }, { x: 2 }], text: "abc" };
const SCOPE = scopeForTests(INPUT, {
  variables: { v: [1, 2, 3] },
  context: () => ({ Execution: { Name: "run-1" } }),
  nowMs: Date.parse("2026-01-02T03:04:05Z"),
});

async function evaluate(expression: string, scope = SCOPE): Promise<Json> {
  return compileJsonata(`{% ${expression} %}`).evaluate(scope);
}

describe("values", () => {
  test.each([
    { expression: "$states.input.n + 1", value: 6 },
    { expression: "$states.context.Execution.Name", value: "run-1" },
    { expression: "$v[0]", value: 1 },
    { expression: "$states.input.items.x", value: [1, 2] },
    { expression: "$states.input.items[x = 2]", value: { x: 2 } },
    { expression: "$states.input.items.{'y': x, 'none': nope}", value: [{ y: 1 }, { y: 2 }] },
    { expression: "$map($v, function($i) { $i * 2 })", value: [2, 4, 6] },
    { expression: "[]", value: [] },
    { expression: "$partition($v, 2)", value: [[1, 2], [3]] },
    { expression: "$range(1, 5, 2)", value: [1, 3, 5] },
    { expression: "$range(3, 1, -1)", value: [3, 2, 1] },
    { expression: "$hash('input data', 'SHA-1')", value: "aaff4a450a104cd177d28d18d74485e8cae074b7" },
    { expression: "$parse('{\"a\": [1]}')", value: { a: [1] } },
    { expression: "$now()", value: "2026-01-02T03:04:05.000Z" },
    { expression: "$now('[D1].[M1].[Y0001]')", value: "2.1.2026" },
    { expression: "$millis() - $toMillis('2026-01-02T03:04:00Z')", value: 5000 },
    { expression: "$pad('5', -3, '0')", value: "005" },
    { expression: "$match('ab12cd3', /[a-z]+([0-9])/).groups", value: ["1", "3"] },
    { expression: "$split('a1b22c', /[0-9]+/)", value: ["a", "b", "c"] },
    { expression: "$contains('Hello', /h/i)", value: true },
    { expression: "$replace($states.input.text, /b(c)/, '$1')", value: "ac" },
  ])("$expression", async ({ expression, value }) => {
    expect(await evaluate(expression)).toEqual(value);
  });

  test.each(["$random()", "$random(4)", "$uuid()", "$shuffle([1..50])"])("%s comes from the seed", async (expression) => {
    const draw = (): Promise<Json> => evaluate(expression, scopeForTests({}));
    expect(await draw()).toEqual(await draw());
  });

  test("results are plain JSON: a sequence keeps no mark of the library", async () => {
    const value = await evaluate("$states.input.items.x");
    expect(Object.keys(value as object)).toEqual(["0", "1"]);
  });
});

describe("failures, in AWS's words", () => {
  test.each([
    { expression: "$nope", tail: "returned nothing (undefined)." },
    { expression: "$undefinedFunction(1)", tail: "threw an error during evaluation. T1006: Attempted to invoke a non-function" },
    {
      expression: "$states.input.n + 'a'",
      tail: 'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number',
    },
    { expression: "$states.result", tail: "returned nothing (undefined)." },
    { expression: "$uppercase", tail: "returned a function, which is not JSON." },
    {
      expression: "$partition($v, 0)",
      tail: "threw an error during evaluation. The second argument of $partition must be a size of 1 or more",
    },
  ])("$expression", async ({ expression, tail }) => {
    const failure: unknown = await evaluate(expression).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(QueryFailure);
    if (!(failure instanceof QueryFailure)) return;
    expect(failure.error).toBe("States.QueryEvaluationError");
    expect(failure.causeFor("Output")).toBe(`The JSONata expression '${expression}' specified for the field 'Output' ${tail}`);
  });
});

describe("bounds, each with its own message", () => {
  test.each([
    { says: "a long range", expression: "[1..10000000]", message: "A list would have more than" },
    { says: "deep recursion", expression: "($f := function($x) { 1 + $f($x) }; $f(1))", message: "nests more than" },
    { says: "endless tail recursion", expression: "($f := function($x) { $f($x) }; $f(1))", message: "more than 250000 steps" },
    {
      says: "a runaway regular expression",
      expression: "$contains('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)",
      message: "more than 250000 steps",
    },
    { says: "a long padding", expression: "$pad('a', 1e9)", message: "$pad would make" },
    { says: "a long $range", expression: "$range(1, 1e9, 1)", message: "$range would make" },
  ])("$says", async ({ expression, message }) => {
    await expect(evaluate(expression)).rejects.toThrow(message);
  });
});

describe("what an expression reads", () => {
  test.each([
    { expression: "$a + $b.c[$d]", variables: ["a", "b", "d"], statesFields: [] },
    { expression: "($a := 1; $a + $b)", variables: ["b"], statesFields: [] },
    { expression: "($a := $a; $a)", variables: ["a"], statesFields: [] },
    { expression: "$map($a, function($v, $i) { $v + $i + $c })", variables: ["a", "c"], statesFields: [] },
    { expression: "(function($x) { $x })(1) + $x", variables: ["x"], statesFields: [] },
    { expression: "$states.result.a@$row#$i.{'k': $row.b, 'i': $i, 'o': $o}", variables: ["o"], statesFields: ["result"] },
    { expression: "$sum($states.input.x) & $states.errorOutput.Error", variables: [], statesFields: ["errorOutput", "input"] },
    { expression: "$states", variables: [], statesFields: ["*"] },
    { expression: "$a ~> |items|{'price': price * $rate}|", variables: ["a", "rate"], statesFields: [] },
  ])("$expression", ({ expression, variables, statesFields }) => {
    expect(compileJsonata(`{% ${expression} %}`)).toMatchObject({ variables, statesFields });
  });

  test("the Context Object is not built for one that does not look at it", async () => {
    const scope = scopeForTests(INPUT, {
      context: () => {
        throw new Error("built in vain");
      },
    });
    expect(await evaluate("$states.input.n", scope)).toBe(5);
  });
});

describe("what AWS refuses at creation", () => {
  test.each([
    { text: "{% $ %}", offset: 3 },
    { text: "{% 1 + $$.a %}", offset: 7 },
    { text: "{% order.id %}", offset: 3 },
    { text: "{% $states.input ? id : 0 %}", offset: 19 },
    { text: "{% * %}", offset: 3 },
    { text: "{% $eval('1') %}", offset: 3 },
    { text: "{% $map($v, function($i) { $i + rate }) %}", offset: 32 },
    { text: "{% $v[ %}", offset: 7 },
    { text: "{% 1 + %}", offset: 7 },
  ])("$text", ({ text, offset }) => {
    let error: unknown;
    try {
      compileJsonata(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ offset });
  });

  test.each(["$states.input.items.x", "$states.input.items[$.x > 1]", "$states.input.items^(x)", "$v.($ + 1)", "$states.input{x: $}"])(
    "within a path there is a context: %s",
    (expression) => {
      expect(() => compileJsonata(`{% ${expression} %}`)).not.toThrow();
    },
  );
});

test.each([
  { text: "{% 1 %}", is: true },
  { text: "{%1%}", is: true },
  { text: " {% 1 %}", is: false },
  { text: "{% 1 %} ", is: false },
  { text: "{%}", is: false },
])("'$text' is JSONata: $is", ({ text, is }) => {
  expect(isJsonata(text)).toBe(is);
});
