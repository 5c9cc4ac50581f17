import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./read-json";
import { textPlace } from "./text-place";

// https://www.rfc-editor.org/rfc/rfc8259
describe("a text that is JSON", () => {
  test.each([
    { says: "escapes", text: String.raw`"a\n\"\\\u00e9\/"`, value: 'a\n"\\é/' },
    { says: "numbers", text: "[0, -1.5, 2e3, 1E-2]", value: [0, -1.5, 2000, 0.01] },
    { says: "words", text: " [true,false,null] ", value: [true, false, null] },
    { says: "nothing in them", text: '{"a":{},"b":[]}', value: { a: {}, b: [] } },
  ])("$says", ({ text, value }) => {
    expect(readJson(text).problems).toEqual([]);
    expect(readJson(text).value).toEqual(value);
  });

  test("is read as JSON.parse reads it, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(readJson(text).value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("keeps __proto__ as a key like any other", () => {
    const { value } = readJson('{"__proto__":{"x":1},"constructor":2}');
    expect(Object.keys(value ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test("knows where everything stands", () => {
    const json = readJson('{"a/b": [10, {"c": "x"}]}');
    const written = ({ start, end }: { start: number; end: number }) => json.text.slice(start, end);
    expect(written(json.rangeOf("/a~1b/1/c"))).toBe('"x"');
    expect(written(json.keyRangeOf("/a~1b/1/c"))).toBe('"c"');
    expect(written(json.rangeOf("/a~1b/0"))).toBe("10");
    expect(written(json.rangeOf("/a~1b/1/none"))).toBe('{"c": "x"}');
  });

  test("says where a key is repeated, and takes the last", () => {
    const { value, problems } = readJson('{"a":1,"a":2}');
    expect(value).toEqual({ a: 2 });
    expect(problems).toMatchObject([{ kind: "repeated-key", at: "/a", range: { start: 7, end: 10 } }]);
  });
});

describe("a text that is not JSON", () => {
  test.each([
    { says: "a comma too many", text: '{"a":1,}', message: "was expecting double-quote to start field name", start: 7 },
    { says: "a comma too many in an array", text: "[1,]", message: "expected a valid value", start: 3 },
    { says: "a comma missing", text: '{"a":1 "b":2}', message: "was expecting comma to separate Object entries", start: 7 },
    { says: "a comma missing in an array", text: "[1 2]", message: "was expecting comma to separate Array entries", start: 3 },
    { says: "a colon missing", text: '{"a" 1}', message: "was expecting a colon", start: 5 },
    { says: "a key without quotes", text: "{a:1}", message: "was expecting double-quote to start field name", start: 1 },
    { says: "text without quotes", text: '{"a": yes}', message: "Unrecognized token 'yes'", start: 6 },
    { says: "single quotes", text: "{'a':1}", message: "was expecting double-quote", start: 1 },
    { says: "a comment", text: '{"a":1} // done', message: "expected the end of the definition", start: 8 },
    { says: "an open string", text: '{"a":"b', message: "was expecting closing quote", start: 5 },
    { says: "a line break in a string", text: '["a\nb"]', message: "Illegal unquoted character", start: 3 },
    { says: "an escape there is not", text: String.raw`["\x"]`, message: "Unrecognized character escape 'x'", start: 2 },
    { says: "an open object", text: '{"a":{"b":1}', message: "expected close marker for Object", start: 12 },
    { says: "the wrong close", text: '{"a":[1}', message: "Unexpected close marker '}'", start: 7 },
    { says: "a leading zero", text: "[01]", message: "Invalid numeric value: '01'", start: 1 },
    { says: "nothing", text: "", message: "No content", start: 0 },
    { says: "depth without end", text: "[".repeat(100_000), message: "more than 1000 levels deep", start: 1000 },
  ])("$says is pointed at", ({ text, message, start }) => {
    const { value, problems } = readJson(text);
    expect(value).toBeUndefined();
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.range.start).toBe(start);
    expect(problems[0]?.mend).not.toBe("");
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,"\\ \n1e.-truefalsnx')) }), (text) => {
        expect(() => readJson(text)).not.toThrow();
      }),
    );
  });
});

test("a place is counted from 1, lines and columns", () => {
  expect(textPlace("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
  expect(textPlace("", 0)).toEqual({ line: 1, column: 1 });
});
