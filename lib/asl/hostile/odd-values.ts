import { choice, type HostileCase, jsonata, machine, map, path, spread, task } from "./hostile-case";

const SCHEMA = "SCHEMA_VALIDATION_FAILED";
const RUNTIME = "States.Runtime";
const pass = { Type: "Pass", End: true } as const;
const wait = (fields: object): unknown => machine({ Type: "Wait", ...fields, End: true });
const reader = (config: object): object => ({
  Resource: "arn:aws:states:::s3:getObject",
  ReaderConfig: config,
  Parameters: { Bucket: "b", Key: "k" },
});
const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Numbers, times, texts and sizes beyond what anything was made for. */
export const oddValues: readonly HostileCase[] = [
  { says: "a Wait until the year 99999", definition: wait({ Timestamp: "99999-01-01T00:00:00Z" }), ends: SCHEMA },
  { says: "a Wait until the year 9999", definition: wait({ Timestamp: "9999-12-31T23:59:59Z" }), ends: "States.Runtime" },
  { says: "a Wait until before all time", definition: wait({ Timestamp: "0000-01-01T00:00:00Z" }), ends: "SUCCEEDED" },
  {
    says: "a Wait until the 31st of February",
    definition: wait({ TimestampPath: "$.t" }),
    input: { t: "2026-02-31T00:00:00Z" },
    ends: RUNTIME,
  },
  { says: "a Wait until nonsense", definition: wait({ TimestampPath: "$.t" }), input: { t: "soon" }, ends: RUNTIME },
  { says: "a Wait of less than nothing", definition: wait({ Seconds: -1 }), ends: SCHEMA },
  {
    says: "a Wait of 1e999 seconds",
    definition: '{"StartAt":"X","States":{"X":{"Type":"Wait","Seconds":1e999,"End":true}}}',
    ends: "INVALID_JSON_DESCRIPTION",
  },
  { says: "a Wait of less than nothing by a path", definition: wait({ SecondsPath: "$.n" }), input: { n: -5 }, ends: RUNTIME },
  { says: "a Wait of 1e308 by a path", definition: wait({ SecondsPath: "$.n" }), input: { n: 1e308 }, ends: RUNTIME },
  {
    says: "a Wait of half a second by JSONata",
    definition: machine({ Type: "Wait", Seconds: "{% 0.5 %}", End: true }, { QueryLanguage: "JSONata" }),
    ends: "SUCCEEDED",
  },
  {
    says: "1e999 in a Result",
    definition: '{"StartAt":"X","States":{"X":{"Type":"Pass","Result":1e999,"End":true}}}',
    ends: "INVALID_JSON_DESCRIPTION",
  },
  {
    says: "NaN in a definition",
    definition: '{"StartAt":"X","States":{"X":{"Type":"Pass","Result":NaN,"End":true}}}',
    ends: "INVALID_JSON_DESCRIPTION",
  },
  { says: "a timeout of 1e15 seconds", definition: machine(task({ TimeoutSeconds: 1e15 })), ends: SCHEMA },
  { says: "a timeout of nothing by a path", definition: machine(task({ TimeoutSecondsPath: "$.n" })), input: { n: 0 }, ends: RUNTIME },
  { says: "a timeout that is a list", definition: machine(task({ TimeoutSecondsPath: "$.n" })), input: { n: [1] }, ends: RUNTIME },
  {
    says: "lone surrogates in a state's name",
    definition: '{"StartAt":"\\ud800","States":{"\\ud800":{"Type":"Pass","End":true}}}',
    ends: "SUCCEEDED",
  },
  { says: "lone surrogates in the input", definition: path("States.Base64Encode($.s)"), input: { s: "\uDC00\uD800" }, ends: "SUCCEEDED" },
  {
    says: "lone surrogates in JSONata",
    definition: jsonata("$encodeUrl($states.input.s)"),
    input: { s: "\uD800" },
    ends: "States.QueryEvaluationError",
  },
  { says: "a name that goes from right to left", definition: { StartAt: "\u202Epass", States: { "\u202Epass": pass } }, ends: "SUCCEEDED" },
  { says: "a control character in a name", definition: { StartAt: "a\u0007", States: { "a\u0007": pass } }, ends: "SUCCEEDED" },
  {
    says: "a Choice between numbers at the end of numbers",
    definition: choice({ Variable: "$.n", NumericGreaterThan: 1e308 }),
    input: { n: -1e308 },
    ends: "SUCCEEDED",
  },
  {
    says: "a Choice on a time that is none",
    definition: choice({ Variable: "$.t", TimestampLessThan: "2026-01-01T00:00:00Z" }),
    input: { t: "never" },
    ends: "SUCCEEDED",
  },
  {
    says: "a MaxConcurrency of 1e15",
    definition: machine(map("$.l", pass, { MaxConcurrency: 1e15 })),
    input: { l: list(50) },
    ends: "SUCCEEDED",
  },
  { says: "a MaxConcurrency of less than nothing", definition: machine(map("$.l", pass, { MaxConcurrency: -1 })), ends: SCHEMA },
  {
    says: "a MaxConcurrency of less than nothing by a path",
    definition: machine(map("$.l", pass, { MaxConcurrencyPath: "$.n" })),
    input: { l: [1], n: -1 },
    ends: RUNTIME,
  },
  {
    says: "an ItemBatcher of 1e15 items",
    definition: machine(spread(pass, { ItemBatcher: { MaxItemsPerBatch: 1e15 } })),
    input: list(500),
    ends: "SUCCEEDED",
  },
  {
    says: "an ItemBatcher of one byte",
    definition: machine(spread(pass, { ItemBatcher: { MaxInputBytesPerBatch: 1 } })),
    input: list(5),
    ends: "SUCCEEDED",
  },
  {
    says: "an ItemBatcher of more bytes than there may be",
    definition: machine(spread(pass, { ItemBatcher: { MaxInputBytesPerBatch: 1e12 } })),
    ends: SCHEMA,
  },
  { says: "a tolerated failure of 1e9 percent", definition: machine(spread(pass, { ToleratedFailurePercentage: 1e9 })), ends: SCHEMA },
  { says: "a Map over what is no list", definition: machine(map("$.l", pass)), input: { l: "abc" }, ends: "States.Runtime" },
  {
    says: "a reader whose file is not there",
    definition: machine(spread(pass, { ItemReader: reader({ InputType: "JSON" }) })),
    world: { readObject: () => undefined },
    ends: "States.ItemReaderFailed",
  },
  {
    says: "a reader whose file is torn",
    definition: machine(spread(pass, { ItemReader: reader({ InputType: "JSONL" }) })),
    world: { readObject: () => '{"a":1}\n{"a"' },
    ends: "States.ItemReaderFailed",
  },
  {
    says: "a CSV of a quote that never closes",
    definition: machine(spread(pass, { ItemReader: reader({ InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" }) })),
    world: { readObject: () => `a,b\n"${"x".repeat(50_000)}` },
    ends: "SUCCEEDED",
  },
  {
    says: "a CSV with five thousand columns",
    definition: machine(spread(pass, { ItemReader: reader({ InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" }) })),
    world: { readObject: () => `${list(5000).join(",")}\n${list(5000).join(",")}\n` },
    ends: "States.ItemReaderFailed",
  },
  {
    says: "a manifest that is its own file",
    definition: machine(spread(pass, { ItemReader: reader({ InputType: "MANIFEST" }) })),
    world: { readObject: () => '{"files":[{"key":"k"}],"fileFormat":"CSV","fileSchema":"a"}' },
    ends: "SUCCEEDED",
  },
];
