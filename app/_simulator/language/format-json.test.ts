import { expect, test } from "vitest";
import { formatJson } from "./format-json";

test.each([
  { says: "plain values", value: "a", text: '"a"' },
  { says: "nothing inside", value: { a: [], b: {} }, text: '{\n  "a": [],\n  "b": {}\n}' },
  { says: "a short list of plain values on one line", value: { a: ["x", 1, null] }, text: '{\n  "a": ["x", 1, null]\n}' },
  { says: "a list of objects on many", value: [{ a: 1 }], text: '[\n  {\n    "a": 1\n  }\n]' },
  { says: "a long list on many", value: ["x".repeat(50), "y".repeat(50)], text: `[\n  "${"x".repeat(50)}",\n  "${"y".repeat(50)}"\n]` },
])("$says", ({ value, text }) => {
  expect(formatJson(value)).toBe(text);
});
