import { CHOICE_OPERATORS, type OperandType } from "./choice-operators";
import type { FieldShape, FieldSpec, FieldTable } from "./field-shape";
import type { ObjectKind } from "./object-kind";
import { STATE_TYPES } from "./state-types";

const TEXT: FieldSpec = { shape: { kind: "text" } };
const LANGUAGE: FieldSpec = { shape: { kind: "oneOf", values: ["JSONPath", "JSONata"] } };
const BOOLEAN: FieldSpec = { shape: { kind: "boolean" } };

const jsonPath = (shape: FieldShape): FieldSpec => ({ shape, only: "JSONPath" });
const jsonata = (shape: FieldShape): FieldSpec => ({ shape, only: "JSONata" });
const PATH = jsonPath({ kind: "path", nullable: true });
const REFERENCE = jsonPath({ kind: "reference" });
const JSONPATH_TEMPLATE = jsonPath({ kind: "template" });
const JSONATA_TEMPLATE = jsonata({ kind: "template" });
const RESULT_PATH = jsonPath({ kind: "reference", nullable: true });
const TEXT_PATH = jsonPath({ kind: "path", intrinsic: true });
const ASSIGN: FieldSpec = { shape: { kind: "template", object: true } };
const MAX_SECONDS = 99_999_999; // AWS takes no more, anywhere
const seconds = (min: number): FieldSpec => ({ shape: { kind: "number", integer: true, min, max: MAX_SECONDS, query: true } });
const count = (max?: number): FieldSpec => ({
  shape: { kind: "number", integer: true, min: 0, query: true, ...(max === undefined ? {} : { max }) },
});
const oneOf = (values: readonly string[], namesField = false): FieldSpec => ({ shape: { kind: "oneOf", values, namesField } });

const COMMON: FieldTable = {
  Type: oneOf(STATE_TYPES, true),
  Comment: TEXT,
  QueryLanguage: LANGUAGE,
};
const MOVES: FieldTable = { Next: TEXT, End: BOOLEAN };
const FLOW: FieldTable = { InputPath: PATH, OutputPath: PATH, Output: JSONATA_TEMPLATE };
const HANDLES: FieldTable = {
  Retry: { shape: { kind: "objects", as: "Retrier", mayBeEmpty: true } },
  Catch: { shape: { kind: "objects", as: "Catcher", mayBeEmpty: true } },
};
const WORKS: FieldTable = {
  ...COMMON,
  ...MOVES,
  ...FLOW,
  ...HANDLES,
  Parameters: JSONPATH_TEMPLATE,
  ResultSelector: JSONPATH_TEMPLATE,
  ResultPath: RESULT_PATH,
  Assign: ASSIGN,
};
const BLOCK: FieldTable = { Comment: TEXT, StartAt: TEXT, States: { shape: { kind: "states" } } };

const OPERAND_SHAPES: Readonly<Record<OperandType, FieldShape>> = {
  text: { kind: "text" },
  number: { kind: "number", integer: false },
  timestamp: { kind: "timestamp" },
  boolean: { kind: "boolean" },
  path: { kind: "path" },
};
const TEST: FieldTable = {
  Comment: TEXT,
  Variable: jsonPath({ kind: "path" }),
  ...Object.fromEntries([...CHOICE_OPERATORS].map(([name, operand]) => [name, jsonPath(OPERAND_SHAPES[operand])])),
  And: jsonPath({ kind: "objects", as: "NestedChoiceRule" }),
  Or: jsonPath({ kind: "objects", as: "NestedChoiceRule" }),
  Not: jsonPath({ kind: "object", as: "NestedChoiceRule" }),
};

/**
 * Which field is legal where, in which query language, and what may stand in it.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
 */
export const FIELD_TABLES: Readonly<Record<ObjectKind, FieldTable>> = {
  StateMachine: {
    ...BLOCK,
    Version: oneOf(["1.0"]),
    TimeoutSeconds: { shape: { kind: "number", integer: true, min: 0, max: MAX_SECONDS } },
    QueryLanguage: LANGUAGE,
  },
  Branch: BLOCK,
  ItemProcessor: { ...BLOCK, ProcessorConfig: { shape: { kind: "object", as: "ProcessorConfig" } } },
  ProcessorConfig: { Mode: oneOf(["INLINE", "DISTRIBUTED"]), ExecutionType: oneOf(["STANDARD", "EXPRESS"]) },
  Task: {
    ...WORKS,
    Arguments: JSONATA_TEMPLATE,
    Resource: TEXT,
    TimeoutSeconds: seconds(1),
    TimeoutSecondsPath: REFERENCE,
    HeartbeatSeconds: seconds(1),
    HeartbeatSecondsPath: REFERENCE,
    Credentials: { shape: { kind: "template", object: true } },
  },
  Parallel: { ...WORKS, Arguments: JSONATA_TEMPLATE, Branches: { shape: { kind: "objects", as: "Branch" } } },
  Map: {
    ...WORKS,
    ItemProcessor: { shape: { kind: "object", as: "ItemProcessor" } },
    Iterator: { shape: { kind: "object", as: "ItemProcessor" } },
    ItemsPath: jsonPath({ kind: "reference", context: true }),
    Items: jsonata({ kind: "items" }),
    ItemSelector: { shape: { kind: "template" } },
    ItemReader: { shape: { kind: "object", as: "ItemReader" } },
    ItemBatcher: { shape: { kind: "object", as: "ItemBatcher" } },
    ResultWriter: { shape: { kind: "object", as: "ResultWriter" } },
    Label: TEXT,
    MaxConcurrency: count(),
    MaxConcurrencyPath: REFERENCE,
    ToleratedFailureCount: count(),
    ToleratedFailureCountPath: REFERENCE,
    ToleratedFailurePercentage: { shape: { kind: "number", integer: false, min: 0, max: 100, query: true } },
    ToleratedFailurePercentagePath: REFERENCE,
  },
  Pass: {
    ...COMMON,
    ...MOVES,
    ...FLOW,
    Result: jsonPath({ kind: "data" }),
    Parameters: JSONPATH_TEMPLATE,
    ResultPath: RESULT_PATH,
    Assign: ASSIGN,
  },
  Wait: {
    ...COMMON,
    ...MOVES,
    ...FLOW,
    Assign: ASSIGN,
    Seconds: seconds(0),
    SecondsPath: REFERENCE,
    Timestamp: { shape: { kind: "timestamp" } },
    TimestampPath: REFERENCE,
  },
  Choice: {
    ...COMMON,
    ...FLOW,
    Assign: ASSIGN,
    Choices: { shape: { kind: "objects", as: "ChoiceRule" } },
    Default: TEXT,
  },
  Succeed: { ...COMMON, ...FLOW },
  Fail: {
    ...COMMON,
    Error: { shape: { kind: "queryText" } },
    ErrorPath: TEXT_PATH,
    Cause: { shape: { kind: "queryText" } },
    CausePath: TEXT_PATH,
  },
  Retrier: {
    Comment: TEXT,
    ErrorEquals: { shape: { kind: "texts" } },
    IntervalSeconds: { shape: { kind: "number", integer: true, min: 1, max: MAX_SECONDS } },
    MaxAttempts: { shape: { kind: "number", integer: true, min: 0, max: MAX_SECONDS } },
    BackoffRate: { shape: { kind: "number", integer: false, min: 1 } },
    MaxDelaySeconds: { shape: { kind: "number", integer: true, min: 1, max: 31_622_400 } },
    JitterStrategy: oneOf(["NONE", "FULL"]),
  },
  Catcher: {
    Comment: TEXT,
    ErrorEquals: { shape: { kind: "texts" } },
    Next: TEXT,
    ResultPath: RESULT_PATH,
    Output: JSONATA_TEMPLATE,
    Assign: ASSIGN,
  },
  ChoiceRule: {
    ...TEST,
    Condition: jsonata({ kind: "condition" }),
    Next: TEXT,
    Assign: ASSIGN,
    Output: JSONATA_TEMPLATE,
  },
  NestedChoiceRule: TEST,
  ItemReader: {
    Resource: TEXT,
    Parameters: JSONPATH_TEMPLATE,
    Arguments: JSONATA_TEMPLATE,
    ReaderConfig: { shape: { kind: "object", as: "ReaderConfig" } },
  },
  ReaderConfig: {
    InputType: oneOf(["MANIFEST", "JSON", "CSV", "JSONL", "PARQUET"], true),
    Transformation: oneOf(["NONE", "LOAD_AND_FLATTEN"]),
    ManifestType: oneOf(["ATHENA_DATA", "S3_INVENTORY"]),
    CSVDelimiter: oneOf(["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"]),
    CSVHeaderLocation: oneOf(["FIRST_ROW", "GIVEN"]),
    CSVHeaders: { shape: { kind: "texts" } },
    MaxItems: count(100_000_000),
    MaxItemsPath: REFERENCE,
    ItemsPointer: TEXT,
  },
  ItemBatcher: {
    MaxItemsPerBatch: { shape: { kind: "number", integer: true, min: 1, query: true } },
    MaxItemsPerBatchPath: REFERENCE,
    MaxInputBytesPerBatch: { shape: { kind: "number", integer: true, min: 1, max: 262_144, query: true } },
    MaxInputBytesPerBatchPath: REFERENCE,
    BatchInput: { shape: { kind: "template" } },
  },
  ResultWriter: {
    Resource: TEXT,
    Parameters: JSONPATH_TEMPLATE,
    Arguments: JSONATA_TEMPLATE,
    WriterConfig: { shape: { kind: "object", as: "WriterConfig" } },
  },
  WriterConfig: {
    Transformation: oneOf(["NONE", "COMPACT", "FLATTEN"]),
    OutputType: oneOf(["JSON", "JSONL"]),
  },
};
