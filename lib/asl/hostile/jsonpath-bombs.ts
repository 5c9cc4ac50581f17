import { choice, deepValue, type HostileCase, machine, nested, path } from "./hostile-case";

const RUNTIME = "States.Runtime";
const SCHEMA = "SCHEMA_VALIDATION_FAILED";
const wide = { l: Array.from({ length: 20_000 }, (_, index) => ({ n: index })) };

/** Paths that look at too much, or are no paths. */
export const jsonpathBombs: readonly HostileCase[] = [
  { says: "$.. on wide data", definition: path("$..n"), input: wide, ends: "SUCCEEDED" },
  { says: "$..* twenty times over", definition: path(`$${"..*".repeat(20)}`), input: wide, ends: "SUCCEEDED" },
  { says: "[*] a thousand times over", definition: path(`$.l${"[*]".repeat(1000)}`), input: wide, ends: SCHEMA },
  { says: "$..* on deep data", definition: path("$..a"), input: deepValue(900), ends: "States.DataLimitExceeded" },
  { says: "$.. a hundred times over on deep data", definition: path(`$${"..a".repeat(100)}`), input: deepValue(900), ends: RUNTIME },
  { says: "a filter on the wide in a filter on the wide", definition: path("$..[?(@..n == 1)]"), input: wide, ends: "SUCCEEDED" },
  {
    says: "a filter of a thousand tests",
    definition: path(`$.l[?(${Array.from({ length: 1000 }, (_, n) => `@.n == ${n}`).join(" || ")})]`),
    input: wide,
    ends: RUNTIME,
  },
  { says: "a filter of ten thousand brackets", definition: path(`$.l[?(${nested(10_000, "(", "@.n == 1", ")")})]`), ends: SCHEMA },
  { says: "an index of 1e21", definition: path("$.l[999999999999999999999]"), input: wide, ends: "SUCCEEDED" },
  { says: "an index of minus 1e21", definition: path("$.l[-999999999999999999999]"), input: wide, ends: "SUCCEEDED" },
  { says: "a slice without end", definition: path("$.l[0:999999999999999999999]"), input: wide, ends: "SUCCEEDED" },
  { says: "a slice with no step", definition: path("$.l[0:10:0]"), input: wide, ends: SCHEMA },
  { says: "a path of a hundred thousand names", definition: path(`$${".a".repeat(100_000)}`), ends: SCHEMA },
  { says: "a path that never closes", definition: path("$.l[?(@.n"), ends: SCHEMA },
  { says: "a path that looks like a cycle", definition: machine({ Type: "Pass", InputPath: "$.a.$.a.$", End: true }), ends: RUNTIME },
  {
    says: "a ResultPath through itself",
    definition: machine({ Type: "Pass", ResultPath: `$${".a".repeat(5000)}`, End: true }),
    ends: SCHEMA,
  },
  {
    says: "a ResultPath to an index of 1e9",
    definition: machine({ Type: "Pass", Result: 1, ResultPath: "$.a[1000000000]", End: true }),
    input: { a: [] },
    ends: RUNTIME,
  },
  {
    says: "a Variable that selects ten thousand",
    definition: choice({ Variable: "$..n", IsPresent: true }),
    input: wide,
    ends: "SUCCEEDED",
  },
];
