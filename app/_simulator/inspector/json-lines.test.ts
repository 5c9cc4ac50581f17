import { describe, expect, test } from "vitest";
import { jsonLines } from "./json-lines";

const MARKS = { same: " ", new: "+", changed: "~", gone: "-" } as const;

describe("a value beside the one before, line by line", () => {
  test.each([
    { says: "nothing changed", before: { a: 1 }, value: { a: 1 }, lines: [" {", '   "a": 1', " }"] },
    { says: "nothing to compare with", before: undefined, value: 7, lines: [" 7"] },
    { says: "a new member", before: { a: 1 }, value: { a: 1, b: [2] }, lines: [" {", '   "a": 1,', '+  "b": [', "+    2", "+  ]", " }"] },
    {
      says: "a changed one, deep inside",
      before: { a: { x: 1, y: 2 } },
      value: { a: { x: 1, y: 3 } },
      lines: [" {", '   "a": {', '     "x": 1,', '~    "y": 3', "   }", " }"],
    },
    { says: "one that is gone", before: { a: 1, b: 2 }, value: { a: 1 }, lines: [" {", '   "a": 1', '-  "b": 2', " }"] },
    { says: "another kind of value", before: { a: 1 }, value: ["a"], lines: ["~[", '~  "a"', "~]"] },
    { says: "a longer list", before: [1], value: [1, 2], lines: [" [", "   1,", "+  2", " ]"] },
    { says: "emptied", before: { a: [1] }, value: { a: [] }, lines: [" {", '~  "a": []', " }"] },
    { says: "null is a value", before: { a: 1 }, value: { a: null }, lines: [" {", '~  "a": null', " }"] },
  ])("$says", ({ before, value, lines }) => {
    expect(jsonLines(value, before).map(({ mark, depth, text }) => MARKS[mark] + "  ".repeat(depth) + text)).toEqual(lines);
  });
});
