import type { Field, FieldValue, ObjectKind } from "./field";

const STATE_TYPES = ["Task", "Choice", "Pass", "Wait", "Parallel", "Map", "Succeed", "Fail"] as const;

const text: FieldValue = { is: "text" };
const number: FieldValue = { is: "number" };
const path: FieldValue = { is: "path" };
const template: FieldValue = { is: "template" };
const expression: FieldValue = { is: "expression" };
const stateName: FieldValue = { is: "stateName" };
const working = ["Task", "Parallel", "Map"];
const flowing = ["Task", "Parallel", "Map", "Pass", "Wait"];
const shaping = [...flowing, "Choice", "Succeed"];
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

/** Fields of states; `types` says of which. */
export const STATE_FIELDS: readonly Field[] = [
  { name: "Type", meaning: "What the state does.", value: oneOf(...STATE_TYPES) },
  comment,
  queryLanguage,
  {
    name: "Resource",
    meaning: "What the task calls: a Lambda function or activity ARN, or a service integration `arn:aws:states:::service:action`.",
    value: { is: "resource" },
    types: ["Task"],
  },
  {
    name: "InputPath",
    meaning: "Picks the part of the input the state sees. `null` makes it `{}`.",
    value: path,
    language: "JSONPath",
    types: shaping,
  },
  {
    name: "Parameters",
    meaning: "Builds what the work receives. A key ending in `.$` takes its value from a path or an intrinsic function.",
    value: template,
    language: "JSONPath",
    types: ["Task", "Parallel", "Pass"],
    snippet: "{\n  $0\n}",
  },
  {
    name: "Arguments",
    meaning: "What the work receives, with `{% … %}` expressions.",
    value: template,
    language: "JSONata",
    types: ["Task", "Parallel"],
    snippet: "{\n  $0\n}",
  },
  {
    name: "Result",
    meaning: "The result a Pass state puts out, as it is written here.",
    value: { is: "any" },
    language: "JSONPath",
    types: ["Pass"],
    snippet: "{\n  $0\n}",
  },
  {
    name: "ResultSelector",
    meaning: "Picks from the raw result, before ResultPath places it.",
    value: template,
    language: "JSONPath",
    types: working,
    snippet: "{\n  $0\n}",
  },
  {
    name: "ResultPath",
    meaning: "Where the result goes in the raw input. `$` (the default) replaces the input; `null` drops the result.",
    value: { is: "referencePath" },
    language: "JSONPath",
    types: [...working, "Pass"],
  },
  {
    name: "OutputPath",
    meaning: "Picks the part that is passed on, last of all. `null` makes it `{}`.",
    value: path,
    language: "JSONPath",
    types: shaping,
  },
  {
    name: "Output",
    meaning: "The state's output, with `{% … %}` expressions. It sees variables as they were on entry.",
    value: template,
    language: "JSONata",
    types: shaping,
    snippet: "{\n  $0\n}",
  },
  {
    name: "Assign",
    meaning: "Sets variables on leaving; they can be read from the next state on.",
    value: template,
    types: [...flowing, "Choice"],
    snippet: "{\n  $0\n}",
  },
  { name: "Seconds", meaning: "Waits this long, 0 to 99,999,999 seconds.", value: number, types: ["Wait"] },
  { name: "SecondsPath", meaning: "A path to the number of seconds.", value: path, language: "JSONPath", types: ["Wait"] },
  { name: "Timestamp", meaning: "Waits until this moment, RFC 3339 with a `T` and a zone.", value: text, types: ["Wait"] },
  { name: "TimestampPath", meaning: "A path to the moment to wait for.", value: path, language: "JSONPath", types: ["Wait"] },
  {
    name: "Choices",
    meaning: "The rules, tried in order; the first that holds decides.",
    value: list("choiceRule"),
    types: ["Choice"],
    snippet: "[\n  {\n    $0\n  }\n]",
  },
  {
    name: "Default",
    meaning: "Where to go when no rule holds. Without it the run fails with States.NoChoiceMatched.",
    value: stateName,
    types: ["Choice"],
  },
  {
    name: "Branches",
    meaning: "Blocks that run at the same time on the same input. The result is the array of their outputs.",
    value: list("block"),
    types: ["Parallel"],
    snippet: '[\n  {\n    "StartAt": "$0",\n    "States": {}\n  }\n]',
  },
  {
    name: "ItemProcessor",
    meaning: "What runs for each item.",
    value: object("processor"),
    types: ["Map"],
    snippet: '{\n  "ProcessorConfig": { "Mode": "INLINE" },\n  "StartAt": "$0",\n  "States": {}\n}',
  },
  {
    name: "ItemsPath",
    meaning: "A path to the array (or object) whose items are processed.",
    value: path,
    language: "JSONPath",
    types: ["Map"],
  },
  { name: "Items", meaning: "The array of items, or an expression that gives it.", value: expression, language: "JSONata", types: ["Map"] },
  {
    name: "ItemSelector",
    meaning: "Builds each item's input. `$$.Map.Item.Value` is the item, `$` the Map's own input.",
    value: template,
    types: ["Map"],
    snippet: "{\n  $0\n}",
  },
  {
    name: "ItemReader",
    meaning: "Reads the items from S3: a distributed Map only.",
    value: object("itemReader"),
    types: ["Map"],
    snippet:
      '{\n  "Resource": "arn:aws:states:::s3:getObject",\n  "ReaderConfig": { "InputType": "JSON" },\n  "Parameters": {\n    $0\n  }\n}',
  },
  {
    name: "ItemBatcher",
    meaning: "Gives each child a batch of items instead of one: a distributed Map only.",
    value: object("itemBatcher"),
    types: ["Map"],
    snippet: '{\n  "MaxItemsPerBatch": ${1:100}$0\n}',
  },
  {
    name: "ResultWriter",
    meaning: "Writes the children's results to S3: a distributed Map only.",
    value: object("resultWriter"),
    types: ["Map"],
    snippet: '{\n  "Resource": "arn:aws:states:::s3:putObject",\n  "Parameters": {\n    $0\n  }\n}',
  },
  {
    name: "MaxConcurrency",
    meaning: "Most items at work at once. 0 is no limit: about 40 inline, 10,000 distributed.",
    value: number,
    types: ["Map"],
  },
  { name: "MaxConcurrencyPath", meaning: "A path to the MaxConcurrency.", value: path, language: "JSONPath", types: ["Map"] },
  { name: "ToleratedFailureCount", meaning: "How many items may fail before the Map Run fails.", value: number, types: ["Map"] },
  { name: "ToleratedFailureCountPath", meaning: "A path to the ToleratedFailureCount.", value: path, language: "JSONPath", types: ["Map"] },
  {
    name: "ToleratedFailurePercentage",
    meaning: "What share of the items may fail, 0 to 100. With batches, a failed batch counts all its items.",
    value: number,
    types: ["Map"],
  },
  {
    name: "ToleratedFailurePercentagePath",
    meaning: "A path to the ToleratedFailurePercentage.",
    value: path,
    language: "JSONPath",
    types: ["Map"],
  },
  { name: "Label", meaning: "Names the Map Run in its ARN, up to 40 characters.", value: text, types: ["Map"] },
  {
    name: "Retry",
    meaning: "Retriers, tried in order: the first whose ErrorEquals matches decides whether to try again.",
    value: list("retrier"),
    types: working,
    snippet:
      '[\n  {\n    "ErrorEquals": ["${1:States.TaskFailed}"],\n    "IntervalSeconds": ${2:1},\n    "MaxAttempts": ${3:3},\n    "BackoffRate": ${4:2}\n  }\n]$0',
  },
  {
    name: "Catch",
    meaning: "Catchers, tried in order when no retry is left: the first that matches says where to go.",
    value: list("catcher"),
    types: working,
    snippet: '[\n  {\n    "ErrorEquals": ["${1:States.ALL}"],\n    "ResultPath": "\\$.error",\n    "Next": "$0"\n  }\n]',
  },
  { name: "TimeoutSeconds", meaning: "The task fails with States.Timeout after this many seconds.", value: number, types: ["Task"] },
  { name: "TimeoutSecondsPath", meaning: "A path to the TimeoutSeconds.", value: path, language: "JSONPath", types: ["Task"] },
  {
    name: "HeartbeatSeconds",
    meaning: "The task fails when no heartbeat comes for this long. It must be less than TimeoutSeconds.",
    value: number,
    types: ["Task"],
  },
  { name: "HeartbeatSecondsPath", meaning: "A path to the HeartbeatSeconds.", value: path, language: "JSONPath", types: ["Task"] },
  {
    name: "Credentials",
    meaning: "The role to assume for this task: `RoleArn`.",
    value: template,
    types: ["Task"],
    snippet: '{\n  "RoleArn": "$0"\n}',
  },
  { name: "Error", meaning: "The error's name, for a Catcher to match.", value: text, types: ["Fail"] },
  { name: "ErrorPath", meaning: "A path to the error's name.", value: path, language: "JSONPath", types: ["Fail"] },
  { name: "Cause", meaning: "What happened, for people.", value: text, types: ["Fail"] },
  { name: "CausePath", meaning: "A path to the cause.", value: path, language: "JSONPath", types: ["Fail"] },
  { name: "Next", meaning: "The state that follows.", value: stateName, types: flowing },
  { name: "End", meaning: "`true` where the block ends here.", value: oneOf("true"), types: flowing },
];
