import { choice, deepValue, type HostileCase, jsonata, machine, map, nested, path, spread, task } from "./hostile-case";

const DEEP = 100_000;
const LARGE = "States.DataLimitExceeded";
const pass = { Type: "Pass", End: true } as const;
const huge = "x".repeat(300_000);

function parallels(depth: number): string {
  return nested(
    depth,
    '{"StartAt":"X","States":{"X":{"Type":"Parallel","End":true,"Branches":[',
    '{"StartAt":"P","States":{"P":{"Type":"Succeed"}}}',
    "]}}}",
  );
}

/** JSON too deep for any recursion, and texts too long. */
export const deepAndHuge: readonly HostileCase[] = [
  { says: "a definition of 100,000 lists", definition: nested(DEEP, "[", "", "]"), ends: "TOO_DEEPLY_NESTED" },
  { says: "a definition of 100,000 objects", definition: nested(DEEP, '{"a":', "1", "}"), ends: "TOO_DEEPLY_NESTED" },
  { says: "100,000 openings and no closing", definition: '{"a":['.repeat(DEEP), ends: "TOO_DEEPLY_NESTED" },
  { says: "Parallels in Parallels, 5,000 deep", definition: parallels(5000), ends: "TOO_DEEPLY_NESTED" },
  {
    says: "a Result nested 100,000 deep",
    definition: `{"StartAt":"X","States":{"X":{"Type":"Pass","End":true,"Result":${nested(DEEP, "[", "1", "]")}}}}`,
    ends: "TOO_DEEPLY_NESTED",
  },
  {
    says: "Choice Rules of Not, 100,000 deep",
    definition: `{"StartAt":"X","States":{"X":{"Type":"Choice","Choices":[${nested(DEEP, '{"Not":', "{}", "}")}]}}}`,
    ends: "TOO_DEEPLY_NESTED",
  },
  { says: "an input nested 100,000 deep", definition: machine(pass), input: deepValue(DEEP), ends: "States.Runtime" },
  { says: "a deep input asked by a path", definition: path("$..a"), input: deepValue(DEEP), ends: "States.Runtime" },
  { says: "a deep input asked by JSONata", definition: jsonata("$states.input"), input: deepValue(DEEP), ends: "States.Runtime" },
  {
    says: "a deep answer of a task",
    definition: machine(task()),
    world: { answer: () => ({ kind: "succeeds", output: deepValue(DEEP) }) },
    ends: "States.Runtime",
  },
  {
    says: "a deep item of a Map",
    definition: machine(map("$.l", pass)),
    world: {},
    input: { l: [deepValue(DEEP)] },
    ends: "States.Runtime",
  },
  {
    says: "a file nested 100,000 deep",
    definition: machine(
      spread(pass, {
        ItemReader: {
          Resource: "arn:aws:states:::s3:getObject",
          ReaderConfig: { InputType: "JSON" },
          Parameters: { Bucket: "b", Key: "k" },
        },
      }),
    ),
    world: { readObject: () => nested(DEEP, "[", "1", "]") },
    ends: "States.Runtime",
  },
  { says: "an input of 300,000 characters", definition: machine(pass), input: huge, ends: LARGE },
  {
    says: "an answer of 300,000 characters",
    definition: machine(task()),
    world: { answer: () => ({ kind: "succeeds", output: huge }) },
    ends: LARGE,
  },
  { says: "a Result of 300,000 characters", definition: machine({ ...pass, Result: huge }), ends: LARGE },
  { says: "a state name of 300,000 characters", definition: { StartAt: huge, States: { [huge]: pass } }, ends: "INVALID_STATE_NAME" },
  {
    says: "a definition of more than a megabyte",
    definition: { Comment: huge.repeat(4), ...(machine(pass) as object) },
    ends: "DEFINITION_TOO_LARGE",
  },
  {
    says: "a text that doubles with every turn",
    definition: {
      StartAt: "X",
      States: { X: { Type: "Pass", Parameters: { "s.$": "States.Format('{}{}', $.s, $.s)" }, Next: "X" }, Y: { Type: "Succeed" } },
    },
    input: { s: "xx" },
    ends: "MISSING_TRANSITION_TARGET",
  },
  {
    says: "a text that doubles until a Choice",
    definition: {
      StartAt: "C",
      States: {
        C: { Type: "Choice", Choices: [{ Variable: "$.s", StringEquals: "", Next: "Y" }], Default: "X" },
        X: { Type: "Pass", Parameters: { "s.$": "States.Format('{}{}', $.s, $.s)" }, Next: "C" },
        Y: { Type: "Succeed" },
      },
    },
    input: { s: "xx" },
    ends: LARGE,
  },
  {
    says: "a list that doubles until a Choice",
    definition: {
      StartAt: "C",
      States: {
        C: { Type: "Choice", Choices: [{ Variable: "$.s", IsNull: true, Next: "Y" }], Default: "X" },
        X: { Type: "Pass", Parameters: { "s.$": "States.Array($.s, $.s)" }, Next: "C" },
        Y: { Type: "Succeed" },
      },
    },
    input: { s: 1 },
    ends: LARGE,
  },
  {
    says: "ten thousand rules of a Choice",
    definition: choice({ Or: Array.from({ length: 5000 }, (_, n) => ({ Variable: `$.a${n}`, IsPresent: true })) }),
    ends: "SUCCEEDED",
  },
  { says: "no text at all", definition: "", ends: "SCHEMA_VALIDATION_FAILED" },
  { says: "a text of nothing but NULs", definition: "\u0000".repeat(1000), ends: "INVALID_JSON_DESCRIPTION" },
  { says: "a byte order mark", definition: `\uFEFF${JSON.stringify(machine(pass))}`, ends: "INVALID_JSON_DESCRIPTION" },
];
