import { expect, test } from "vitest";
import { javaText } from "./java-text";

// As java.util.Map, List and Double print themselves; the object is recorded on AWS.
test.each([
  { value: { Arg1: 1, Arg2: [] }, text: "{Arg1=1, Arg2=[]}" },
  { value: [1, "two", null, true], text: "[1, two, null, true]" },
  { value: 1.1, text: "1.1" },
  { value: -0.001, text: "-0.001" },
  { value: 0.0001, text: "1.0E-4" },
  { value: 12345678.5, text: "1.23456785E7" },
  { value: 10000000, text: "10000000" },
  { value: 1e21, text: "1.0E21" },
  { value: 2 ** 60, text: "1152921504606846976" },
  { value: { a: { b: "x" } }, text: "{a={b=x}}" },
])("$text", ({ value, text }) => {
  expect(javaText(value)).toBe(text);
});
