import { type HostileCase, nested, path } from "./hostile-case";

const FAILS = "States.Runtime";
const INTRINSIC = "States.IntrinsicFailure";
const SCHEMA = "SCHEMA_VALIDATION_FAILED";

/** Intrinsic functions at the ends of their ranges. */
export const intrinsicExtremes: readonly HostileCase[] = [
  { says: "ArrayRange of a thousand million", definition: path("States.ArrayRange(0, 1000000000, 1)"), ends: INTRINSIC },
  { says: "ArrayRange with no step", definition: path("States.ArrayRange(0, 10, 0)"), ends: INTRINSIC },
  { says: "ArrayRange against its step", definition: path("States.ArrayRange(10, 0, 1)"), ends: "SUCCEEDED" },
  { says: "ArrayRange with a step of 1e-300", definition: path("States.ArrayRange(0, 1, 1e-300)"), ends: INTRINSIC },
  { says: "ArrayRange to 1e308 by an input", definition: path("States.ArrayRange(0, $.n, 1)"), input: { n: 1e308 }, ends: INTRINSIC },
  { says: "ArrayPartition into nothings", definition: path("States.ArrayPartition($.l, 0)"), input: { l: [1, 2] }, ends: INTRINSIC },
  { says: "ArrayPartition into minus ones", definition: path("States.ArrayPartition($.l, -1)"), input: { l: [1, 2] }, ends: INTRINSIC },
  {
    says: "ArrayPartition into 1e300",
    definition: path("States.ArrayPartition($.l, $.n)"),
    input: { l: [1, 2], n: 1e300 },
    ends: "SUCCEEDED",
  },
  { says: "Format with more holes than arguments", definition: path(`States.Format('${"{}".repeat(1000)}', 1)`), ends: INTRINSIC },
  {
    says: "Format with ten thousand holes and arguments",
    definition: path(`States.Format('${"{}".repeat(10_000)}'${", 1".repeat(10_000)})`),
    ends: "SUCCEEDED",
  },
  {
    says: "Base64Encode of more than 10,000 characters",
    definition: path("States.Base64Encode($.s)"),
    input: { s: "x".repeat(10_001) },
    ends: INTRINSIC,
  },
  { says: "Base64Decode of nonsense", definition: path("States.Base64Decode('%%%')"), ends: INTRINSIC },
  {
    says: "Hash of more than 10,000 characters",
    definition: path("States.Hash($.s, 'SHA-512')"),
    input: { s: "x".repeat(100_000) },
    ends: INTRINSIC,
  },
  { says: "Hash by the name of a member of all objects", definition: path("States.Hash('x', 'constructor')"), ends: INTRINSIC },
  {
    says: "StringToJson of a hundred thousand brackets",
    definition: path("States.StringToJson($.s)"),
    input: { s: nested(100_000, "[", "", "]") },
    ends: INTRINSIC,
  },
  {
    says: "StringToJson of __proto__",
    definition: path("States.StringToJson($.s)"),
    input: { s: '{"__proto__":{"polluted":true}}' },
    ends: "SUCCEEDED",
  },
  {
    says: "JsonMerge of __proto__",
    definition: path("States.JsonMerge(States.StringToJson($.s), $, false)"),
    input: { s: '{"__proto__":{"polluted":true},"constructor":1}' },
    ends: "SUCCEEDED",
  },
  {
    says: "JsonToString in JsonToString",
    definition: path(nested(10, "States.JsonToString(", "$", ")")),
    input: { s: '"\\"' },
    ends: "SUCCEEDED",
  },
  { says: "functions nested ten thousand deep", definition: path(nested(10_000, "States.Array(", "1", ")")), ends: SCHEMA },
  { says: "a function that never closes", definition: path("States.Array(1, "), ends: SCHEMA },
  { says: "a function called __proto__", definition: path("States.__proto__(1)"), ends: SCHEMA },
  { says: "a function called constructor", definition: path("States.constructor('return 1')"), ends: SCHEMA },
  { says: "MathRandom of an endless range", definition: path("States.MathRandom(0, $.n)"), input: { n: 1e308 }, ends: "SUCCEEDED" },
  { says: "MathAdd beyond all numbers", definition: path("States.MathAdd($.n, $.n)"), input: { n: 1e308 }, ends: INTRINSIC },
  { says: "ArrayGetItem of 1e300", definition: path("States.ArrayGetItem($.l, $.n)"), input: { l: [1], n: 1e300 }, ends: INTRINSIC },
  {
    says: "ArrayUnique of thousands",
    definition: path("States.ArrayUnique($.l)"),
    input: { l: Array.from({ length: 20_000 }, (_, n) => n) },
    ends: "SUCCEEDED",
  },
  { says: "StringSplit by nothing", definition: path("States.StringSplit($.s, '')"), input: { s: "x".repeat(10_000) }, ends: "SUCCEEDED" },
  { says: "a function of what is not there", definition: path("States.ArrayLength($.nothing)"), ends: FAILS },
];
