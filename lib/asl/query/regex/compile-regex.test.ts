import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRegex } from "./compile-regex";
import { RegexProblem } from "./regex-syntax";

const PATTERNS: readonly (readonly [pattern: string, flags: string])[] = [
  ["a", ""],
  ["a*b", ""],
  ["(a|b)*c", ""],
  ["(a+)(b+)?", ""],
  ["^a.*b$", "m"],
  ["a.b", "s"],
  ["[ab]{2,3}", ""],
  ["[ab]{2,3}?", ""],
  ["a{2}", ""],
  ["a{1,}?b", ""],
  ["(?:ab)+", "i"],
  ["(a)(?=b)", ""],
  ["a(?!b)", ""],
  [String.raw`(a|b)\1`, ""],
  [String.raw`(?<x>a)\k<x>`, ""],
  [String.raw`\bab\b`, ""],
  [String.raw`\Ba`, ""],
  [String.raw`\d+|\s|\w`, ""],
  [String.raw`[^\d\n]+`, ""],
  [String.raw`\u0061\x62`, ""],
  [String.raw`\p{Lu}.`, "u"],
  ["(a*)*", ""],
  ["(a|ab)(c|bcd)(d*)", ""],
  ["x{", ""],
  ["", ""],
  ["a||b", ""],
  ["[]a]|b", ""],
];

test.each(PATTERNS)("/%s/%s finds what the host finds", (pattern, flags) => {
  const search = compileRegex(pattern, flags);
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "A", " ", "\n", "1", "x", "{", "😀"), maxLength: 14 });
  fc.assert(
    fc.property(text, (sample) => {
      const host = new RegExp(pattern, flags).exec(sample);
      const found = search(sample, 0, () => undefined);
      expect(found && [found.index, found.groups[0]]).toEqual(host ? [host.index, host[0]] : undefined);
    }),
  );
});

describe("groups", () => {
  test.each([
    { pattern: "(a)(b)?(c)", text: "xac", groups: ["ac", "a", undefined, "c"] },
    { pattern: "((a)b)+", text: "abab", groups: ["abab", "ab", "a"] },
    { pattern: "(?<year>[0-9]{4})-([0-9]+)", text: "on 2026-01", groups: ["2026-01", "2026", "01"] },
  ])("$pattern on $text", ({ pattern, text, groups }) => {
    expect(compileRegex(pattern, "")(text, 0, () => undefined)?.groups).toEqual(groups);
  });
});

describe("a search that would not end", () => {
  test.each(["(a+)+$", "(a|a)*$", "(.*a){12}$", "^(([a-z])+.)+[A-Z]$"])("/%s/ is stopped by its steps", (pattern) => {
    let steps = 0;
    const step = (): void => {
      steps += 1;
      if (steps > 100_000) throw new Error("enough");
    };
    expect(() => compileRegex(pattern, "")(`${"a".repeat(40)}!`, 0, step)).toThrow("enough");
  });

  test("a long text needs no deep stack where one character repeats", () => {
    const text = "a".repeat(200_000);
    expect(compileRegex("^.*b?$", "")(text, 0, () => undefined)?.groups[0]).toBe(text);
  });

  test("groups that repeat too often are refused with a message", () => {
    expect(() => compileRegex("^(?:ab)*$", "")("ab".repeat(5000), 0, () => undefined)).toThrow("repeats more than 1000 times");
  });
});

test.each(["(?<=a)b", "(", "[b-a]", "*", "(".repeat(200) + ")".repeat(200)])("%s is refused", (pattern) => {
  expect(() => compileRegex(pattern, "")).toThrow(RegexProblem);
});
