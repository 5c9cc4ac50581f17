import { describe, expect, test } from "vitest";
import { fillPlaceholders, findPlaceholders, maskPlaceholders } from "./placeholders";

const text = '{ "Resource": "${Charge.Arn}", "Seconds": ${wait}, "Comment": "in ${AWS::Region}, ${!not}, ${Charge.Arn}" }';

test("placeholders are found by name, each once", () => {
  expect(findPlaceholders(text)).toEqual([
    { name: "Charge.Arn", bare: false },
    { name: "wait", bare: true },
    { name: "AWS::Region", bare: false },
  ]);
});

describe("values are put in", () => {
  test.each([
    { says: "within quotes, escaped", values: { "Charge.Arn": 'a "b"' }, has: '"Resource": "a \\"b\\""' },
    { says: "outside of quotes, as they are", values: { wait: "10" }, has: '"Seconds": 10,' },
    { says: "an empty value is none", values: { wait: "" }, has: '"Seconds": ${wait},' },
    { says: "no value of another object's", values: {}, has: "${Charge.Arn}" },
  ])("$says", ({ values, has }) => {
    expect(fillPlaceholders(text, values)).toContain(has);
  });
});

test("masked, it is JSON and nothing has moved", () => {
  const masked = maskPlaceholders(text);
  expect(masked).toHaveLength(text.length);
  expect(JSON.parse(masked)).toMatchObject({ Resource: "${Charge.Arn}", Seconds: 1_111_111 });
});
