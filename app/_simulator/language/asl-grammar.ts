import type { Field, FieldValue, ObjectKind } from "./field";
import { STATE_FIELDS } from "./state-fields";

const text: FieldValue = { is: "text" };
const number: FieldValue = { is: "number" };
const path: FieldValue = { is: "path" };
const template: FieldValue = { is: "template" };
const expression: FieldValue = { is: "expression" };
const stateName: FieldValue = { is: "stateName" };
const oneOf = (...values: string[]): FieldValue => ({ is: "oneOf", values });
const object = (kind: ObjectKind): FieldValue => ({ is: "object", kind });
const list = (kind: ObjectKind): FieldValue => ({ is: "list", kind });

const comment: Field = { name: "Comment", meaning: "A note for people. The run ignores it.", value: text };
const queryLanguage: Field = {
  name: "QueryLanguage",
  meaning:
    "The language of queries and templates. JSONPath is the default; a JSONPath machine may hold JSONata states, never the other way round.",
  value: oneOf("JSONPath", "JSONata"),
};

const block: readonly Field[] = [
  { name: "StartAt", meaning: "The state this block begins with. It must be one of the States beside it.", value: stateName },
  { name: "States", meaning: "The states by name. Transitions never leave the block.", value: object("states"), snippet: "{\n  $0\n}" },
];

const comparisons = ["String", "Numeric", "Timestamp"].flatMap((kind) =>
  ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"].map((operator) => ({ kind, operator })),
);

const choiceRule: readonly Field[] = [
  { name: "Variable", meaning: "The path whose value is tested.", value: path, language: "JSONPath" },
  { name: "Condition", meaning: "An expression that gives true or false.", value: expression, language: "JSONata" },
  { name: "Next", meaning: "Where to go when the rule holds. Only on the outermost rule.", value: stateName },
  {
    name: "And",
    meaning: "Holds when every rule in it does.",
    value: list("choiceRule"),
    language: "JSONPath",
    snippet: "[\n  {\n    $0\n  }\n]",
  },
  {
    name: "Or",
    meaning: "Holds when one of its rules does.",
    value: list("choiceRule"),
    language: "JSONPath",
    snippet: "[\n  {\n    $0\n  }\n]",
  },
  { name: "Not", meaning: "Holds when its rule does not.", value: object("choiceRule"), language: "JSONPath", snippet: "{\n  $0\n}" },
  ...comparisons.flatMap(({ kind, operator }): Field[] => [
    {
      name: `${kind}${operator}`,
      meaning: `The value is a ${kind.toLowerCase()} and compares so with this constant.`,
      value: kind === "Numeric" ? number : text,
      language: "JSONPath",
    },
    { name: `${kind}${operator}Path`, meaning: `As ${kind}${operator}, with a value found by a path.`, value: path, language: "JSONPath" },
  ]),
  {
    name: "StringMatches",
    meaning: "The value is a string that fits this pattern; `*` stands for any characters.",
    value: text,
    language: "JSONPath",
  },
  { name: "BooleanEquals", meaning: "The value is this boolean.", value: oneOf("true", "false"), language: "JSONPath" },
  { name: "BooleanEqualsPath", meaning: "As BooleanEquals, with a value found by a path.", value: path, language: "JSONPath" },
  ...["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"].map(
    (name): Field => ({
      name,
      meaning: `Tests what the value is. Put IsPresent first where the path may find nothing.`,
      value: oneOf("true", "false"),
      language: "JSONPath",
    }),
  ),
  { name: "Assign", meaning: "Variables to set when this rule is taken.", value: template, snippet: "{\n  $0\n}" },
  { name: "Output", meaning: "The output when this rule is taken.", value: template, language: "JSONata", snippet: "{\n  $0\n}" },
  comment,
];

const errorEquals: Field = {
  name: "ErrorEquals",
  meaning:
    "Names of errors it takes. States.ALL takes every one but States.DataLimitExceeded and States.Runtime, and must stand alone, in the last place.",
  value: { is: "errorNames" },
  snippet: '["$0"]',
};

/** Which fields an object of each kind takes; the order is the order of offers. */
export const FIELDS: Readonly<Record<ObjectKind, readonly Field[]>> = {
  machine: [
    comment,
    queryLanguage,
    ...block,
    { name: "TimeoutSeconds", meaning: "The whole execution times out after this many seconds.", value: number },
    { name: "Version", meaning: "The version of the States Language: only `1.0`.", value: oneOf("1.0") },
  ],
  states: [],
  state: STATE_FIELDS,
  block,
  processor: [
    {
      name: "ProcessorConfig",
      meaning: "Inline (in this execution) or distributed (a child execution for each item).",
      value: object("processorConfig"),
      snippet: '{ "Mode": "${1|INLINE,DISTRIBUTED|}" }',
    },
    ...block,
  ],
  processorConfig: [
    {
      name: "Mode",
      meaning: "INLINE shares this execution's history; DISTRIBUTED starts child executions.",
      value: oneOf("INLINE", "DISTRIBUTED"),
    },
    { name: "ExecutionType", meaning: "What the children are; only for DISTRIBUTED.", value: oneOf("STANDARD", "EXPRESS") },
  ],
  retrier: [
    errorEquals,
    { name: "IntervalSeconds", meaning: "Seconds before the first retry; 1 by default.", value: number },
    { name: "MaxAttempts", meaning: "Most retries; 3 by default, 0 for never.", value: number },
    { name: "BackoffRate", meaning: "What each wait is multiplied by for the next; 2.0 by default.", value: number },
    { name: "MaxDelaySeconds", meaning: "No wait is longer than this.", value: number },
    {
      name: "JitterStrategy",
      meaning: "FULL draws each wait between 0 and its length, so that callers do not come back all at once.",
      value: oneOf("FULL", "NONE"),
    },
    comment,
  ],
  catcher: [
    errorEquals,
    { name: "Next", meaning: "Where to go.", value: stateName },
    {
      name: "ResultPath",
      meaning: "Where `{Error, Cause}` goes in the state's input. Left out, it replaces the input.",
      value: { is: "referencePath" },
      language: "JSONPath",
    },
    { name: "Assign", meaning: "Variables to set when it catches.", value: template, snippet: "{\n  $0\n}" },
    { name: "Output", meaning: "The output when it catches.", value: template, language: "JSONata", snippet: "{\n  $0\n}" },
    comment,
  ],
  choiceRule,
  itemReader: [
    {
      name: "Resource",
      meaning: "`arn:aws:states:::s3:getObject` for one object, `…:s3:listObjectsV2` for a listing.",
      value: oneOf("arn:aws:states:::s3:getObject", "arn:aws:states:::s3:listObjectsV2"),
    },
    {
      name: "ReaderConfig",
      meaning: "How to read the object.",
      value: object("readerConfig"),
      snippet: '{ "InputType": "${1|JSON,CSV,JSONL,MANIFEST,PARQUET|}" }',
    },
    {
      name: "Parameters",
      meaning: "Bucket and Key, or Bucket and Prefix.",
      value: template,
      language: "JSONPath",
      snippet: '{\n  "Bucket": "$1",\n  "Key": "$0"\n}',
    },
    {
      name: "Arguments",
      meaning: "Bucket and Key, or Bucket and Prefix.",
      value: template,
      language: "JSONata",
      snippet: '{\n  "Bucket": "$1",\n  "Key": "$0"\n}',
    },
  ],
  readerConfig: [
    { name: "InputType", meaning: "The object's format.", value: oneOf("JSON", "CSV", "JSONL", "MANIFEST", "PARQUET") },
    { name: "CSVHeaderLocation", meaning: "Whether the first row names the columns.", value: oneOf("FIRST_ROW", "GIVEN") },
    { name: "CSVHeaders", meaning: "The columns' names, for GIVEN.", value: { is: "any" }, snippet: '["$0"]' },
    { name: "CSVDelimiter", meaning: "What stands between columns.", value: oneOf("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB") },
    { name: "MaxItems", meaning: "Reads no more items than this.", value: number },
    { name: "MaxItemsPath", meaning: "A path to the MaxItems.", value: path, language: "JSONPath" },
    { name: "ItemsPointer", meaning: "A JSON Pointer to the array within the object.", value: text },
    { name: "Transformation", meaning: "LOAD_AND_FLATTEN reads the objects a listing finds.", value: oneOf("NONE", "LOAD_AND_FLATTEN") },
    { name: "ManifestType", meaning: "What kind of manifest.", value: oneOf("S3_INVENTORY", "ATHENA_DATA") },
  ],
  itemBatcher: [
    { name: "MaxItemsPerBatch", meaning: "Most items of a batch.", value: number },
    { name: "MaxItemsPerBatchPath", meaning: "A path to the MaxItemsPerBatch.", value: path, language: "JSONPath" },
    { name: "MaxInputBytesPerBatch", meaning: "Most bytes of a batch, up to 262,144.", value: number },
    { name: "MaxInputBytesPerBatchPath", meaning: "A path to the MaxInputBytesPerBatch.", value: path, language: "JSONPath" },
    { name: "BatchInput", meaning: "Fixed input that every batch receives beside its Items.", value: template, snippet: "{\n  $0\n}" },
  ],
  resultWriter: [
    { name: "Resource", meaning: "`arn:aws:states:::s3:putObject`.", value: oneOf("arn:aws:states:::s3:putObject") },
    {
      name: "Parameters",
      meaning: "Bucket and Prefix.",
      value: template,
      language: "JSONPath",
      snippet: '{\n  "Bucket": "$1",\n  "Prefix": "$0"\n}',
    },
    {
      name: "Arguments",
      meaning: "Bucket and Prefix.",
      value: template,
      language: "JSONata",
      snippet: '{\n  "Bucket": "$1",\n  "Prefix": "$0"\n}',
    },
    { name: "WriterConfig", meaning: "The form of the results.", value: object("writerConfig"), snippet: "{\n  $0\n}" },
  ],
  writerConfig: [
    {
      name: "Transformation",
      meaning: "NONE keeps the executions' records, COMPACT and FLATTEN only their output.",
      value: oneOf("NONE", "COMPACT", "FLATTEN"),
    },
    { name: "OutputType", meaning: "The files' format.", value: oneOf("JSON", "JSONL") },
  ],
  data: [],
};
