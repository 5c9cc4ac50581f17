import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json/json";
import { QueryFailure, QuerySyntaxError } from "./query";
import { scopeForTests } from "./scope-for-tests";
import { compileTemplate } from "./template";

const INPUT: Json = { id: 7, items: [1, 2], who: { name: "Ada" } };

describe("JSONPath templates", () => {
  test.each([
    { says: "a path", template: { "x.$": "$.who.name" }, made: { x: "Ada" } },
    { says: "an Intrinsic Function", template: { "x.$": "States.Format('no {}', $.id)" }, made: { x: "no 7" } },
    { says: "what has no .$ stays", template: { x: "$.id", "y.$": "$.id" }, made: { x: "$.id", y: 7 } },
    { says: "nested objects and lists", template: { a: [{ "b.$": "$.id" }, "$.id"] }, made: { a: [{ b: 7 }, "$.id"] } },
    { says: "a text is no template", template: "$.id", made: "$.id" },
    { says: "null is a value", template: { a: null, "b.$": "$.id" }, made: { a: null, b: 7 } },
    { says: "an index past the end is null", template: { "x.$": "$.items[5]" }, made: { x: null } },
  ])("$says", ({ template, made }) => {
    expect(compileTemplate(template, "JSONPath").evaluate(scopeForTests(INPUT))).toEqual(made);
  });

  test("a miss is told in AWS's words, with the field", () => {
    const query = compileTemplate({ a: [{ "missing.$": "$.nope.deep" }] }, "JSONPath");
    let failure: unknown;
    try {
      void query.evaluate(scopeForTests({ other: 1 }));
    } catch (thrown) {
      failure = thrown;
    }
    expect(failure).toBeInstanceOf(QueryFailure);
    expect(failure).toMatchObject({
      error: "States.Runtime",
      cause: `The JSONPath '$.nope.deep' specified for the field 'missing.$' could not be found in the input '{"other":1}'`,
      where: { at: "/a/0/missing.$" },
    });
  });

  test.each([
    { says: "two members of one name", template: { "a.$": "$.x", a: 1 }, at: "/a" },
    { says: "a path that is a number", template: { n: { "a.$": 1 } }, at: "/n/a.$" },
    { says: "neither path nor function", template: [{ "a.$": "plain" }], at: "/0/a.$" },
    { says: "an escape AWS refuses", template: { "a.$": String.raw`States.Format('\"{}\"', 1)` }, at: "/a.$" },
  ])("refuses $says, and says where", ({ template, at }) => {
    let error: unknown;
    try {
      compileTemplate(template, "JSONPath");
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ at });
  });

  test("names what it reads, once", () => {
    const template = { "a.$": "$b.x", "c.$": "States.Array($b, $a, $$.Execution)" };
    expect(compileTemplate(template, "JSONPath").variables).toEqual(["a", "b"]);
  });
});

describe("JSONata templates", () => {
  test("evaluate {% %} wherever it stands, and nothing else", async () => {
    const template = { a: "{% $states.input.id + 1 %}", "b.$": ["$.id", "{% $v %}"], c: " {% x %} " };
    const query = compileTemplate(template, "JSONata");
    expect(query).toMatchObject({ variables: ["v"], statesFields: ["input"] });
    expect(await query.evaluate(scopeForTests(INPUT, { variables: { v: [3] } }))).toEqual({ a: 8, "b.$": ["$.id", [3]], c: " {% x %} " });
  });

  test("tell where they fail as AWS does: Output/list[1]/total", async () => {
    const query = compileTemplate({ list: [1, { total: "{% $nope %}" }] }, "JSONata");
    const failure: unknown = await Promise.resolve(query.evaluate(scopeForTests({}))).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(QueryFailure);
    if (!(failure instanceof QueryFailure)) return;
    expect(failure.locationIn("Output")).toBe("Output/list[1]/total");
    expect(failure.causeFor("Output")).toBe(
      "The JSONata expression '$nope' specified for the field 'Output/list[1]/total' returned nothing (undefined).",
    );
  });
});

const anyTemplate = fc.jsonValue().filter((value) => !/\.\$"|\{%/.test(JSON.stringify(value)));

test.each(["JSONPath", "JSONata"] as const)("without a dynamic part a %s template is itself, frozen", (language) => {
  fc.assert(
    fc.property(anyTemplate, (value) => {
      const query = compileTemplate(value as Json, language);
      const made = query.evaluate(scopeForTests({}));
      expect(made).toEqual(value);
      expect(made).toBe(query.constant);
      expect(Object.isFrozen(made)).toBe(true);
    }),
  );
});

test("__proto__ is a key like any other", () => {
  const template = JSON.parse('{"__proto__": {"a": 1}, "x.$": "$.id"}') as Json;
  expect(JSON.stringify(compileTemplate(template, "JSONPath").evaluate(scopeForTests(INPUT)))).toBe('{"__proto__":{"a":1},"x":7}');
});
