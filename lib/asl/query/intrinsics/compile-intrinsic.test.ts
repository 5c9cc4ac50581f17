import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../json/json";
import { QueryFailure, QuerySyntaxError } from "../query";
import { scopeForTests } from "../scope-for-tests";
import { compileIntrinsic } from "./compile-intrinsic";

const INPUT: Json = {
  list: [1, 2, 3, 4, 5],
  mixed: [null, 1, 1, "1", { a: 1, b: 2 }, { b: 2, a: 1 }, [1], [1]],
  object: { Arg1: 1, Arg2: [] },
  name: "Ada",
  template: "n={}",
  long: "x".repeat(10_001),
};

function evaluate(call: string): Json {
  return compileIntrinsic(call).evaluate(scopeForTests(INPUT, { context: () => ({ State: { Name: "P" } }) }));
}

// https://states-language.net/spec.html#appendix-b; what it leaves open is as recorded on AWS.
describe("values", () => {
  test.each<{ readonly call: string; readonly value: Json }>([
    { call: "States.Format('Hello, {}: {}', $.name, 2)", value: "Hello, Ada: 2" },
    { call: "States.Format('{}', $.object)", value: "{Arg1=1, Arg2=[]}" },
    { call: "States.Format('{} {} {}', null, true, 1.5)", value: "null true 1.5" },
    { call: String.raw`States.Format('\{\} it\'s {} \\', 1)`, value: String.raw`{} it's 1 \ `.trimEnd() },
    { call: "States.Format($.template, 1)", value: "n=1" },
    { call: "States.StringToJson('{\"a\": [1]}')", value: { a: [1] } },
    { call: "States.StringToJson(' ')", value: null },
    { call: "States.StringToJson('-0')", value: 0 },
    { call: "States.JsonToString($.object)", value: '{"Arg1":1,"Arg2":[]}' },
    { call: "States.Array()", value: [] },
    { call: "States.Array($.name, 1, null)", value: ["Ada", 1, null] },
    { call: "States.ArrayPartition($.list, 2)", value: [[1, 2], [3, 4], [5]] },
    { call: 'States.ArrayContains($.mixed, States.StringToJson(\'{"b":2,"a":1}\'))', value: true },
    { call: "States.ArrayContains($.list, '1')", value: false },
    { call: "States.ArrayRange(1, 9, 2)", value: [1, 3, 5, 7, 9] },
    { call: "States.ArrayRange(3, 1, -1)", value: [3, 2, 1] },
    { call: "States.ArrayGetItem($.list, 4)", value: 5 },
    { call: "States.ArrayLength($.list)", value: 5 },
    { call: "States.ArrayUnique($.mixed)", value: [null, 1, "1", { a: 1, b: 2 }, [1]] },
    { call: "States.Base64Encode('Data to encode')", value: "RGF0YSB0byBlbmNvZGU=" },
    { call: "States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", value: "Data to encode" },
    { call: "States.Hash('input data', 'SHA-1')", value: "aaff4a450a104cd177d28d18d74485e8cae074b7" },
    {
      call: `States.JsonMerge(States.StringToJson('{"a":{"x":1},"b":2}'), States.StringToJson('{"a":{"y":1}}'), false)`,
      value: { a: { y: 1 }, b: 2 },
    },
    { call: "States.MathAdd(1.49, 1.5)", value: 3 },
    { call: "States.MathAdd(-1.5, 0)", value: -1 },
    { call: "States.MathAdd(-0.5, 0.5)", value: 1 },
    { call: "States.StringSplit('This.is+a,test=string', '.+,=')", value: ["This", "is", "a", "test", "string"] },
    { call: "States.StringSplit(',,', ',')", value: [] },
    { call: "States.ArrayGetItem(States.StringSplit($$.State.Name, '-'), 0)", value: "P" },
  ])("$call", ({ call, value }) => {
    expect(evaluate(call)).toEqual(value);
  });

  test("MathRandom draws integers from the start up to, without, the end", () => {
    const query = compileIntrinsic("States.MathRandom(1, 4)");
    const scope = scopeForTests({});
    const drawn = new Set(Array.from({ length: 200 }, () => query.evaluate(scope)));
    expect([...drawn].sort()).toEqual([1, 2, 3]);
    expect(evaluate("States.MathRandom(1, 1000, 7)")).toBe(evaluate("States.MathRandom(1, 1000, 7)"));
  });

  test("UUID is a version 4 UUID from the seed", () => {
    expect(evaluate("States.UUID()")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(evaluate("States.UUID()")).toBe(evaluate("States.UUID()"));
  });
});

describe("failures", () => {
  test.each([
    { call: "States.ArrayGetItem($.list, 5)", tail: "Index 5 is out of bounds for an array of length 5" },
    { call: "States.ArrayGetItem($.list, -1)", tail: "Index -1 is out of bounds for an array of length 5" },
    { call: "States.ArrayPartition($.list, 0)", tail: "The second argument must be a positive integer." },
    { call: "States.ArrayRange(1, 1001, 1)", tail: "The array would have 1001 members; the most is 1000." },
    { call: "States.ArrayRange(1, 2, 0)", tail: "The third argument must not be zero." },
    { call: "States.ArrayLength($.name)", tail: "The first argument must be an array, but was a string" },
    { call: "States.MathAdd(2147483647, 1)", tail: "2147483648 is outside the range -2147483648 to 2147483647." },
    { call: "States.JsonMerge($.object, $.object, true)", tail: "The third argument must be false: deep merging is not supported." },
    { call: "States.StringToJson('{')", tail: "The string is not valid JSON." },
    { call: "States.Format('{} {}', 1)", tail: "The template has 2 occurrences of {}, but there are 1 arguments for them." },
    { call: "States.Format('{}', 1, 2)", tail: "The template has 1 occurrences of {}, but there are 2 arguments for them." },
    { call: "States.Base64Decode('a')", tail: "The string is not valid Base64." },
    { call: "States.Hash('a', 'SHA256')", tail: "There is no hash algorithm SHA256." },
    { call: "States.MathRandom(2, 2)", tail: "The second argument must be greater than the first." },
  ])("$call", ({ call, tail }) => {
    expect(failureOf(call)).toMatchObject({
      error: "States.IntrinsicFailure",
      cause: `The function '${call}' had the following error: Invalid arguments: ${tail}`,
    });
  });

  test("too long a text", () => {
    expect(failureOf("States.Base64Encode($.long)").message).toContain("has 10001 characters; the most is 10000");
  });

  test.each([
    { call: "States.Format('{}', States.ArrayLength($.no.such))", path: "$.no.such" },
    { call: "States.Format('{}', $.list[9])", path: "$.list[9]" },
    { call: "States.Format('{}', $$.Nope.Deep)", path: "$.Nope.Deep" },
  ])("a path that misses names the outermost call: $call", ({ call, path }) => {
    expect(failureOf(call)).toMatchObject({
      error: "States.Runtime",
      cause: `The function '${call}' had the following error: The JsonPath argument for the field '${path}' could not be found in the input '${JSON.stringify(INPUT)}'`,
    });
  });
});

function failureOf(call: string): QueryFailure {
  try {
    evaluate(call);
  } catch (thrown) {
    if (thrown instanceof QueryFailure) return thrown;
    throw thrown;
  }
  throw new Error(`${call} did not fail`);
}

describe("what does not parse, and where", () => {
  test.each([
    { call: "", offset: 0 },
    { call: "States.Nope()", offset: 0 },
    { call: "States.Format", offset: 13 },
    { call: "States.Format('a'", offset: 17 },
    { call: "States.Format('a)", offset: 14 },
    { call: "States.Format('a',)", offset: 18 },
    { call: "States.UUID(1)", offset: 0 },
    { call: "States.ArrayLength()", offset: 0 },
    { call: "States.UUID() x", offset: 14 },
    { call: "States.Array($.a b)", offset: 17 },
    // Recorded: AWS refuses a backslash before a double quote.
    { call: String.raw`States.Format('\"{}\"', 1)`, offset: 15 },
    { call: `${"States.Array(".repeat(11)}${")".repeat(11)}`, offset: 130 },
  ])("$call", ({ call, offset }) => {
    let error: unknown;
    try {
      compileIntrinsic(call);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ offset });
  });

  test("ten nested calls are allowed", () => {
    expect(evaluate(`${"States.Array(".repeat(10)}${")".repeat(10)}`)).toEqual([[[[[[[[[[]]]]]]]]]]);
  });
});

describe("laws", () => {
  const list = fc.array(fc.jsonValue());
  const run = (call: string, input: Json): Json => compileIntrinsic(call).evaluate(scopeForTests(input));

  test("pieces of an array, put together, are the array; all but the last are full", () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (a, size) => {
        const pieces = run("States.ArrayPartition($.a, $.size)", { a: a as Json[], size }) as Json[][];
        expect(pieces.flat()).toEqual(a);
        expect(pieces.slice(0, -1).every((piece) => piece.length === size)).toBe(true);
      }),
    );
  });

  test("a merge has the second object's members, and the first's where the second has none", () => {
    const object = fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), fc.jsonValue());
    fc.assert(
      fc.property(object, object, (a, b) => {
        const merged = run("States.JsonMerge($.a, $.b, false)", { a: a as Json, b: b as Json }) as Record<string, Json>;
        for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
          expect(merged[name]).toEqual(Object.hasOwn(b, name) ? b[name] : a[name]);
        }
      }),
    );
  });

  test("text survives JSON and Base64 there and back", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 500 });
    fc.assert(
      fc.property(text, (a) => {
        expect(run("States.Base64Decode(States.Base64Encode($.a))", { a })).toBe(a);
        expect(run("States.StringToJson(States.JsonToString($.a))", { a })).toBe(a);
      }),
    );
  });

  test("unique members are unique, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Json>(1, "1", null, [1], { a: 1, b: 2 }, { b: 2, a: 1 })), (a) => {
        const unique = run("States.ArrayUnique($.a)", { a }) as Json[];
        expect(run("States.ArrayUnique($.a)", { a: unique })).toEqual(unique);
        for (const member of a) expect(unique).toContainEqual(member);
      }),
    );
  });
});
