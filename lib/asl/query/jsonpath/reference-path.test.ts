import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../json/json";
import { QuerySyntaxError } from "../query";
import { scopeForTests } from "../scope-for-tests";
import { compilePath } from "./compile-path";
import { compileReferencePath } from "./reference-path";

// https://states-language.net/spec.html#ref-paths
describe("writing a value", () => {
  test.each([
    { says: "$ replaces all", path: "$", target: { a: 1 }, written: "new" },
    { says: "a member is added", path: "$.b", target: { a: 1 }, written: { a: 1, b: "new" } },
    { says: "a member is replaced", path: "$.a", target: { a: { deep: 1 } }, written: { a: "new" } },
    { says: "objects on the way are made", path: "$.x.y.z", target: { a: 1 }, written: { a: 1, x: { y: { z: "new" } } } },
    { says: "an element is replaced", path: "$.list[1]", target: { list: [1, 2] }, written: { list: [1, "new"] } },
    { says: "a member within an element", path: "$[0].b", target: [{ a: 1 }], written: [{ a: 1, b: "new" }] },
    { says: "a name in brackets", path: "$['a b']", target: {}, written: { "a b": "new" } },
  ])("$says: $path", ({ path, target, written }) => {
    const before = structuredClone(target);
    expect(compileReferencePath(path).write(target, "new")).toEqual(written);
    expect(target).toEqual(before);
  });

  test.each([
    { says: "through a text", path: "$.a.b", target: { a: "text" } },
    { says: "into a list by name", path: "$.a", target: [1] },
    { says: "past the end of a list", path: "$.list[2]", target: { list: [1, 2] } },
    { says: "into an element that is not there", path: "$.none[0]", target: {} },
  ])("is refused $says: $path", ({ path, target }) => {
    expect(() => compileReferencePath(path).write(target, 1)).toThrow("Unable to apply Reference Path");
  });
});

test.each(["$$.x", "$name", "$.a[*]", "$..a", "$.a[1:2]", "$.a[?(@.b)]", "$.a[0,1]", "$['a','b']", "$.a[-1]", "a"])(
  "%s is no Reference Path",
  (path) => {
    expect(() => compileReferencePath(path)).toThrow(QuerySyntaxError);
  },
);

test("what was written is read back, and __proto__ is a name", () => {
  const name = fc.oneof(
    fc.constantFrom("__proto__", "constructor", "a"),
    fc.string({ minLength: 1 }).filter((text) => !/['\\]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.jsonValue(), (names, value) => {
      const path = `$${names.map((step) => `['${step}']`).join("")}`;
      const written = compileReferencePath(path).write({}, value as Json);
      expect(compilePath(path).evaluate(scopeForTests(written))).toEqual(value);
    }),
  );
});
