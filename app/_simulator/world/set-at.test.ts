import { expect, test } from "vitest";
import { setAt } from "./set-at";

test.each([
  { says: "members keep their places", object: { a: 1, b: 2 }, path: ["a"], value: 3, becomes: '{"a":3,"b":2}' },
  { says: "objects are made on the way", object: {}, path: ["a", "b"], value: 1, becomes: '{"a":{"b":1}}' },
  { says: "what is no object gives way", object: { a: 7 }, path: ["a", "b"], value: 1, becomes: '{"a":{"b":1}}' },
  { says: "undefined removes", object: { a: 1, b: 2 }, path: ["a"], value: undefined, becomes: '{"b":2}' },
  {
    says: "what is left empty goes too",
    object: { a: { b: { c: 1 } }, d: 1 },
    path: ["a", "b", "c"],
    value: undefined,
    becomes: '{"d":1}',
  },
  { says: "__proto__ is a key like any other", object: {}, path: ["__proto__", "x"], value: 1, becomes: '{"__proto__":{"x":1}}' },
  { says: "no path, no change", object: { a: 1 }, path: [], value: 1, becomes: '{"a":1}' },
])("$says", ({ object, path, value, becomes }) => {
  expect(JSON.stringify(setAt(object, path, value))).toBe(becomes);
});
