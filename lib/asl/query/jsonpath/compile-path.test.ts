import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../json/json";
import { QueryFailure, QuerySyntaxError } from "../query";
import { scopeForTests } from "../scope-for-tests";
import { compilePath } from "./compile-path";

const INPUT: Json = {
  order: {
    id: 7,
    "two words": "here",
    lines: [
      { sku: "a", price: 5 },
      { sku: "b", price: 20, gift: true },
      { sku: "c", price: 11 },
    ],
  },
  empty: [],
  nothing: null,
  name: "Ada",
};

describe("what a path answers", () => {
  test.each([
    { says: "the whole input", path: "$", answer: INPUT },
    { says: "a field", path: "$.order.id", answer: 7 },
    { says: "a name in brackets", path: "$.order['two words']", answer: "here" },
    { says: "a name in double quotes", path: '$["name"]', answer: "Ada" },
    { says: "null is a value", path: "$.nothing", answer: null },
    { says: "an index", path: "$.order.lines[0].sku", answer: "a" },
    { says: "an index from the end", path: "$.order.lines[-1].sku", answer: "c" },
    { says: "several names, last, merge", path: "$.order.lines[0]['sku','price']", answer: { sku: "a", price: 5 } },
    { says: "several indexes", path: "$.order.lines[0,2].sku", answer: ["a", "c"] },
    { says: "a slice", path: "$.order.lines[1:].sku", answer: ["b", "c"] },
    { says: "a slice from the end", path: "$.order.lines[-2:].sku", answer: ["b", "c"] },
    { says: "a slice to the end's second", path: "$.order.lines[:-1].sku", answer: ["a", "b"] },
    { says: "a wildcard over a list", path: "$.order.lines[*].price", answer: [5, 20, 11] },
    { says: "a wildcard over an object", path: "$.order.lines[0].*", answer: ["a", 5] },
    { says: "what is missing is passed over", path: "$.order.lines[*].gift", answer: [true] },
    { says: "at every depth", path: "$..sku", answer: ["a", "b", "c"] },
    { says: "every index 1 at every depth", path: "$..[1].sku", answer: ["b"] },
    { says: "a filter by number", path: "$.order.lines[?(@.price > 10)].sku", answer: ["b", "c"] },
    { says: "and, or, not", path: "$.order.lines[?(!(@.gift) && (@.price < 6 || @.price > 10))].sku", answer: ["a", "c"] },
    { says: "a filter by presence", path: "$.order.lines[?(@.gift)].sku", answer: ["b"] },
    { says: "a filter by list", path: "$.order.lines[?(@.sku in ['a','c'])].price", answer: [5, 11] },
    { says: "a filter against the document", path: "$.order.lines[?(@.price > $.order.id)].sku", answer: ["b", "c"] },
    { says: "a filter by regular expression", path: "$.order.lines[?(@.sku =~ /[AB]/i)].sku", answer: ["a", "b"] },
    { says: "a text is no number", path: "$.order.lines[?(@.sku == 1)]", answer: [] },
    { says: "an object is tested itself", path: "$.order[?(@.id == 7)].id", answer: [7] },
    // Recorded on AWS: no match is an empty list, even below a field that is not there.
    { says: "a wildcard without a match", path: "$.empty[*]", answer: [] },
    { says: "a slice below a missing field", path: "$.no.items[1:5].value", answer: [] },
  ])("$says: $path", ({ path, answer }) => {
    expect(compilePath(path).evaluate(scopeForTests(INPUT))).toEqual(answer);
  });

  test("$$ is the Context Object", () => {
    const scope = scopeForTests(INPUT, { context: () => ({ Execution: { Name: "run-1" } }) });
    expect(compilePath("$$.Execution.Name").evaluate(scope)).toBe("run-1");
  });

  test("$name is a workflow variable", () => {
    const query = compilePath("$basket.items[1]");
    expect(query.variables).toEqual(["basket"]);
    expect(query.evaluate(scopeForTests({}, { variables: { basket: { items: [1, 2] } } }))).toBe(2);
  });

  test("names of Object.prototype are names like any other", () => {
    expect(compilePath("$.__proto__").evaluate(scopeForTests(JSON.parse('{"__proto__": 1}') as Json))).toBe(1);
    expect(() => compilePath("$.constructor").evaluate(scopeForTests({}))).toThrow(QueryFailure);
  });
});

describe("a path that names one place and finds none", () => {
  test.each([
    // Recorded on AWS for OutputPath.
    { path: "$.no.such.result.path", cause: "Invalid path '$.no.such.result.path' : Missing property in path $['no']" },
    { path: "$.order.nope", cause: "Invalid path '$.order.nope' : Missing property in path $['order']['nope']" },
    { path: "$.name[0]", cause: "Invalid path '$.name[0]' : Filter: [0] can only be applied to arrays. Current context is: \"Ada\"" },
  ])("$path", ({ path, cause }) => {
    let failure: unknown;
    try {
      compilePath(path).evaluate(scopeForTests(INPUT));
    } catch (thrown) {
      failure = thrown;
    }
    expect(failure).toBeInstanceOf(QueryFailure);
    expect(failure).toMatchObject({ error: "States.Runtime", cause, where: { expression: path, at: "", reason: "path-not-found" } });
  });

  test("a variable that is not set", () => {
    expect(() => compilePath("$nope.x").evaluate(scopeForTests(INPUT))).toThrow("The variable 'nope' is not defined");
  });
});

describe("what does not parse, and where", () => {
  test.each([
    { path: "", offset: 0 },
    { path: "order", offset: 0 },
    { path: "$.", offset: 2 },
    { path: "$.a..", offset: 5 },
    { path: "$.a b", offset: 3 },
    { path: "$.a[", offset: 4 },
    { path: "$.a['b", offset: 4 },
    { path: "$.a[1:2:1]", offset: 7 },
    { path: "$.a.length()", offset: 4 },
    { path: "$.a[?(@.x >)]", offset: 11 },
    { path: "$.a[?(1)]", offset: 6 },
    { path: "$.a[?(@.x =~ 'y')]", offset: 6 },
    { path: "$.a[?(@.x =~ /(/)]", offset: 13 },
    { path: `$.a[?${"(".repeat(60)}@.x${")".repeat(60)}]`, offset: 37 },
  ])("$path", ({ path, offset }) => {
    let error: unknown;
    try {
      compilePath(path);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ offset });
  });
});

describe("bounds", () => {
  test("descending many times over stops with a message, not with the tab", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 300; depth += 1) deep = [deep];
    expect(() => compilePath("$..*..*..*..*").evaluate(scopeForTests(deep))).toThrow("looked at more than");
  });

  test("a filter that searches counts too", () => {
    const wide: Json = Array.from({ length: 3000 }, (_, index) => ({ index }));
    expect(() => compilePath("$[?(@.index in $..index)]").evaluate(scopeForTests(wide))).toThrow("looked at more than");
  });

  test("a regular expression without end is stopped", () => {
    const input: Json = [{ name: `${"a".repeat(40)}!` }];
    expect(() => compilePath("$[?(@.name =~ /(a+)+/)]").evaluate(scopeForTests(input))).toThrow("looked at more than");
  });

  test("input nested ten thousand deep is searched", () => {
    let deep: Json = { end: 1 };
    for (let depth = 0; depth < 10_000; depth += 1) deep = { deep };
    expect(compilePath("$..end").evaluate(scopeForTests(deep))).toEqual([1]);
  });
});

test("any member is found under its name in brackets", () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (name, value) => {
      const written = name.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
      const input = Object.fromEntries([[name, value as Json]]);
      expect(compilePath(`$['${written}']`).evaluate(scopeForTests(input))).toEqual(value);
    }),
  );
});
