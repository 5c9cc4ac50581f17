import { expect, test } from "vitest";
import { changedPaths } from "./changed-paths";

test.each([
  { says: "nothing", before: { a: 1 }, after: { a: 1 }, changed: [] },
  { says: "a new member", before: { a: 1 }, after: { a: 1, b: 2 }, changed: ["b"] },
  { says: "a changed one", before: { a: { x: 1 } }, after: { a: { x: 2 } }, changed: ["a"] },
  { says: "one that is gone", before: { a: 1, b: 2 }, after: { a: 1 }, changed: ["−b"] },
  { says: "another kind of value", before: { a: 1 }, after: [1], changed: ["$"] },
  { says: "the first value of all", before: undefined, after: "x", changed: ["$"] },
])("$says", ({ before, after, changed }) => {
  expect(changedPaths(before, after)).toEqual(changed);
});
