import { choice, type HostileCase, jsonata, path } from "./hostile-case";

const QUERY = "States.QueryEvaluationError";
const AS = "a".repeat(5000);
const subject = (expression: string): Pick<HostileCase, "definition" | "input"> => ({
  definition: jsonata(expression),
  input: { s: `${AS}!` },
});

/** Patterns on which a backtracking matcher takes longer than the sun burns. */
export const regexBombs: readonly HostileCase[] = [
  { says: "(a+)+$ by $match", ...subject("$match($states.input.s, /^(a+)+$/)"), ends: QUERY },
  { says: "(a|aa)+$ by $contains", ...subject("$contains($states.input.s, /^(a|aa)+$/)"), ends: QUERY },
  { says: "(a|a?)+$ by $replace", ...subject("$replace($states.input.s, /^(a|a?)+$/, 'x')"), ends: QUERY },
  { says: "([a-z]+)*$ by $split", ...subject("$split($states.input.s, /^([a-z]+)*$/)"), ends: QUERY },
  { says: "(.*a){20} by $match", ...subject("$match($states.input.s, /(.*a){20}$/)"), ends: QUERY },
  { says: "a pattern with a reference to itself", ...subject("$contains($states.input.s, /^(a+)\\1+$/)"), ends: QUERY },
  { says: "an empty loop", ...subject("$contains($states.input.s, /^(){1,}$/)"), ends: "SUCCEEDED" },
  { says: "counts of counts", ...subject("$contains($states.input.s, /((a{1,100}){1,100}){1,100}$/)"), ends: QUERY },
  { says: "a million repetitions", ...subject("$contains($states.input.s, /a{1000000}/)"), ends: QUERY },
  { says: "a look-ahead in a loop", ...subject("$contains($states.input.s, /^(?=(a+))+$/)"), ends: "SUCCEEDED" },
  {
    says: "a lambda that makes a pattern loop",
    definition: jsonata("$map([1..100000], function($i){ $match('aaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/) })"),
    ends: QUERY,
  },
  {
    says: "StringMatches with a star after every letter",
    definition: choice({ Variable: "$.s", StringMatches: "*a".repeat(400) + "b" }),
    input: { s: AS },
    ends: "SUCCEEDED",
  },
  {
    says: "StringMatches with a thousand stars",
    definition: choice({ Variable: "$.s", StringMatches: "*".repeat(1000) + "b" }),
    input: { s: AS.repeat(40) },
    ends: "SUCCEEDED",
  },
  {
    says: "StringMatches that ends in a backslash",
    definition: choice({ Variable: "$.s", StringMatches: "a\\" }),
    input: { s: "a" },
    ends: "SUCCEEDED",
  },
  {
    says: "a filter with a bad pattern",
    definition: path("$.l[?(@.s =~ /^(a+)+$/)]"),
    input: { l: [{ s: `${AS}!` }] },
    ends: "States.Runtime",
  },
];
