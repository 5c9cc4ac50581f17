import { expect, test } from "vitest";
import { stringMatches } from "./string-matches";

// https://states-language.net/spec.html#choice-state
test.each([
  { says: "a pattern without a star is the text itself", pattern: "log-1", text: "log-1", matches: true },
  { says: "a star stands for any run", pattern: "log-*.txt", text: "log-2026.txt", matches: true },
  { says: "also for an empty one", pattern: "log*", text: "log", matches: true },
  { says: "what follows the star must follow", pattern: "log-*.txt", text: "log-2026.csv", matches: false },
  { says: "several stars", pattern: "*a*b*", text: "xxaxxbxx", matches: true },
  { says: "a star goes back when a later part does not fit", pattern: "*ab", text: "aab", matches: true },
  { says: "an escaped star is a star", pattern: "5\\*", text: "5*", matches: true },
  { says: "and nothing else", pattern: "5\\*", text: "55", matches: false },
  { says: "an escaped backslash is a backslash", pattern: "a\\\\*", text: "a\\b", matches: true },
  { says: "a question mark is no wildcard", pattern: "a?", text: "ab", matches: false },
  { says: "a dot is no wildcard", pattern: "a.c", text: "abc", matches: false },
])("$says: $pattern, $text", ({ pattern, text, matches }) => {
  expect(stringMatches(text, pattern)).toBe(matches);
});

test("a hostile pattern does not run away", () => {
  expect(stringMatches("a".repeat(5_000), `${"*a".repeat(40)}b`)).toBe(false);
});
