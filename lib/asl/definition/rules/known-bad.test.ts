import { describe, expect, test } from "vitest";
import { parseDefinition } from "../parse-definition";
import type { WorkflowType } from "../state-machine";

type Fields = Readonly<Record<string, unknown>>;
interface Bad {
  readonly says: string;
  readonly definition: unknown;
  readonly at: string;
  readonly code?: string;
  readonly type?: WorkflowType;
  readonly suggestion?: string;
}

/** A machine of one state, X, and one it may go on to. */
const only = (state: Fields, machine: Fields = {}): unknown => ({ StartAt: "X", States: { X: state }, ...machine });
const pass = (fields: Fields = {}): Fields => ({ Type: "Pass", End: true, ...fields });
const task = (fields: Fields = {}): Fields => ({
  Type: "Task",
  Resource: "arn:aws:lambda:us-east-1:123456789012:function:f",
  End: true,
  ...fields,
});
const wait = (fields: Fields): Fields => ({ Type: "Wait", End: true, ...fields });
const map = (fields: Fields = {}, config: Fields = {}): Fields => ({
  Type: "Map",
  ItemProcessor: { ProcessorConfig: config, StartAt: "P", States: { P: pass() } },
  End: true,
  ...fields,
});
const spread = (fields: Fields = {}): Fields => map(fields, { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" });
const jsonata = (state: Fields): unknown => only(state, { QueryLanguage: "JSONata" });
const choice = (rule: Fields): unknown => ({
  StartAt: "X",
  States: { X: { Type: "Choice", Choices: [rule], Default: "Y" }, Y: { Type: "Succeed" } },
});
const call = (name: string, fields: Fields = {}): unknown => only(task({ Resource: `arn:aws:states:::${name}`, ...fields }));

const FAILED = "SCHEMA_VALIDATION_FAILED";
const TARGET = "MISSING_TRANSITION_TARGET";
const UNSUPPORTED = "UNSUPPORTED_JSONATA_EXPRESSION";

const groups: Readonly<Record<string, readonly Bad[]>> = {
  "fields that must be there": [
    { says: "a machine without StartAt", definition: { States: { X: pass() } }, at: "" },
    { says: "a machine without States", definition: { StartAt: "X" }, at: "" },
    { says: "a state without Type", definition: only({ End: true }), at: "/States/X" },
    { says: "a Task without Resource", definition: only({ Type: "Task", End: true }), at: "/States/X" },
    { says: "a Choice without Choices", definition: only({ Type: "Choice" }), at: "/States/X" },
    { says: "a Parallel without Branches", definition: only({ Type: "Parallel", End: true }), at: "/States/X" },
    { says: "a Map without processor", definition: only({ Type: "Map", End: true }), at: "/States/X" },
    { says: "a Wait that does not say how long", definition: only(wait({})), at: "/States/X" },
    { says: "a state without Next or End", definition: only({ Type: "Pass" }), at: "/States/X" },
    { says: "End: false alone", definition: only({ Type: "Pass", End: false }), at: "/States/X" },
    { says: "a Retrier without ErrorEquals", definition: only(task({ Retry: [{ MaxAttempts: 1 }] })), at: "/States/X/Retry/0" },
    { says: "a Catcher without Next", definition: only(task({ Catch: [{ ErrorEquals: ["States.ALL"] }] })), at: "/States/X/Catch/0" },
    { says: "a Choice Rule without Next", definition: choice({ Variable: "$.a", IsNull: true }), at: "/States/X/Choices/0" },
    {
      says: "a Branch without StartAt",
      definition: only({ Type: "Parallel", End: true, Branches: [{ States: { P: pass() } }] }),
      at: "/States/X/Branches/0",
    },
  ],
  "fields that must not": [
    { says: "a misspelt field", definition: only(pass({ Paramters: {} })), at: "/States/X/Paramters", suggestion: "Parameters" },
    { says: "a field of no object", definition: { ...(only(pass()) as Fields), Timeout: 3 }, at: "/Timeout" },
    { says: "Catch on a Pass", definition: only(pass({ Catch: [] })), at: "/States/X/Catch" },
    { says: "TimeoutSeconds on a Map", definition: only(map({ TimeoutSeconds: 5 })), at: "/States/X/TimeoutSeconds" },
    { says: "Next on a Succeed", definition: only({ Type: "Succeed", Next: "X" }), at: "/States/X/Next" },
    { says: "Next and End", definition: only(pass({ Next: "X" })), at: "/States/X/End" },
    { says: "two ways to wait", definition: only(wait({ Seconds: 1, SecondsPath: "$.s" })), at: "/States/X/Seconds" },
    {
      says: "a timeout twice",
      definition: only(task({ TimeoutSeconds: 1, TimeoutSecondsPath: "$.t" })),
      at: "/States/X/TimeoutSecondsPath",
    },
    { says: "Error and ErrorPath", definition: only({ Type: "Fail", Error: "E", ErrorPath: "$.e" }), at: "/States/X/ErrorPath" },
    {
      says: "Iterator and ItemProcessor",
      definition: only(map({ Iterator: { StartAt: "Q", States: { Q: pass() } } })),
      at: "/States/X/Iterator",
    },
    {
      says: "QueryLanguage on a Branch",
      definition: only({ Type: "Parallel", End: true, Branches: [{ QueryLanguage: "JSONata", StartAt: "P", States: { P: pass() } }] }),
      at: "/States/X/Branches/0/QueryLanguage",
    },
  ],
  "values of the wrong kind": [
    { says: "text for a number", definition: only(wait({ Seconds: "ten" })), at: "/States/X/Seconds" },
    { says: "a fraction for a whole number", definition: only(wait({ Seconds: 1.5 })), at: "/States/X/Seconds" },
    { says: "a path where a constant goes", definition: only(map({ MaxConcurrency: "$.n" })), at: "/States/X/MaxConcurrency" },
    { says: "a number for text", definition: only(pass({ Comment: 5 })), at: "/States/X/Comment" },
    { says: "a state that is no object", definition: { StartAt: "X", States: { X: pass(), Y: 3 } }, at: "/States/Y" },
    { says: "an object for a list", definition: only(task({ Retry: { ErrorEquals: ["States.ALL"] } })), at: "/States/X/Retry" },
    { says: "a number in ErrorEquals", definition: only(task({ Retry: [{ ErrorEquals: [1] }] })), at: "/States/X/Retry/0/ErrorEquals/0" },
    { says: "an unknown state type", definition: only({ Type: "Tsk", End: true }), at: "/States/X/Type", suggestion: "Task" },
    { says: "an unknown query language", definition: only(pass({ QueryLanguage: "jsonata" })), at: "/States/X/QueryLanguage" },
    { says: "an unknown Version", definition: only(pass(), { Version: "2.0" }), at: "/Version" },
    {
      says: "an unknown jitter",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"], JitterStrategy: "HALF" }] })),
      at: "/States/X/Retry/0/JitterStrategy",
    },
    { says: "empty Branches", definition: only({ Type: "Parallel", End: true, Branches: [] }), at: "/States/X/Branches" },
    { says: "empty Choices", definition: only({ Type: "Choice", Choices: [] }), at: "/States/X/Choices" },
    { says: "empty ErrorEquals", definition: only(task({ Retry: [{ ErrorEquals: [] }] })), at: "/States/X/Retry/0/ErrorEquals" },
    { says: "empty States", definition: { StartAt: "X", States: {} }, at: "/States" },
    { says: "a timestamp without a zone", definition: only(wait({ Timestamp: "2030-01-01T00:00:00" })), at: "/States/X/Timestamp" },
    { says: "a day there is not", definition: only(wait({ Timestamp: "2030-02-30T00:00:00Z" })), at: "/States/X/Timestamp" },
    { says: "a definition that is a list", definition: [], at: "" },
  ],
  "numbers out of bounds": [
    { says: "a negative wait", definition: only(wait({ Seconds: -1 })), at: "/States/X/Seconds" },
    { says: "a wait without end", definition: only(wait({ Seconds: 100_000_000 })), at: "/States/X/Seconds" },
    { says: "no time at all", definition: only(task({ TimeoutSeconds: 0 })), at: "/States/X/TimeoutSeconds" },
    {
      says: "a heartbeat later than the timeout",
      definition: only(task({ TimeoutSeconds: 10, HeartbeatSeconds: 10 })),
      at: "/States/X/HeartbeatSeconds",
    },
    {
      says: "negative attempts",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: -1 }] })),
      at: "/States/X/Retry/0/MaxAttempts",
    },
    {
      says: "an interval of nothing",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 0 }] })),
      at: "/States/X/Retry/0/IntervalSeconds",
    },
    {
      says: "a rate that shrinks",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"], BackoffRate: 0.5 }] })),
      at: "/States/X/Retry/0/BackoffRate",
    },
    {
      says: "a delay of over a year",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"], MaxDelaySeconds: 31_622_401 }] })),
      at: "/States/X/Retry/0/MaxDelaySeconds",
    },
    {
      says: "more than all may fail",
      definition: only(spread({ ToleratedFailurePercentage: 101 })),
      at: "/States/X/ToleratedFailurePercentage",
    },
    {
      says: "batches too large",
      definition: only(spread({ ItemBatcher: { MaxInputBytesPerBatch: 262_145 } })),
      at: "/States/X/ItemBatcher/MaxInputBytesPerBatch",
    },
  ],
  transitions: [
    { says: "StartAt leads nowhere", definition: { StartAt: "Y", States: { X: pass() } }, at: "/StartAt", code: TARGET },
    {
      says: "Next leads nowhere",
      definition: { StartAt: "Pay", States: { Pay: { Type: "Pass", Next: "Shp" }, Ship: pass() } },
      at: "/States/Pay/Next",
      code: TARGET,
      suggestion: "Ship",
    },
    {
      says: "Default leads nowhere",
      definition: {
        StartAt: "X",
        States: { X: { Type: "Choice", Choices: [{ Variable: "$.a", IsNull: true, Next: "Y" }], Default: "Z" }, Y: pass() },
      },
      at: "/States/X/Default",
      code: TARGET,
    },
    {
      says: "a Choice Rule leads nowhere",
      definition: choice({ Variable: "$.a", IsNull: true, Next: "Nope" }),
      at: "/States/X/Choices/0/Next",
      code: TARGET,
    },
    {
      says: "a Catcher leads nowhere",
      definition: only(task({ Catch: [{ ErrorEquals: ["E"], Next: "Nope" }] })),
      at: "/States/X/Catch/0/Next",
      code: TARGET,
    },
    {
      says: "out of a Branch",
      definition: {
        StartAt: "X",
        States: {
          X: { Type: "Parallel", Next: "Y", Branches: [{ StartAt: "P", States: { P: { Type: "Pass", Next: "Y" }, Q: pass() } }] },
          Y: pass(),
        },
      },
      at: "/States/X/Branches/0/States/P/Next",
      code: TARGET,
    },
    { says: "a state nothing leads to", definition: { StartAt: "X", States: { X: pass(), Y: pass() } }, at: "/States/Y", code: TARGET },
    {
      says: "a loop without an end",
      definition: { StartAt: "X", States: { X: { Type: "Pass", Next: "X" } } },
      at: "/States",
      code: "MISSING_END_STATE",
    },
    {
      says: "an iteration without an end",
      definition: only(map({ ItemProcessor: { StartAt: "P", States: { P: { Type: "Pass", Next: "P" } } } })),
      at: "/States/X/ItemProcessor/States",
      code: "MISSING_END_STATE",
    },
    {
      says: "a name used twice",
      definition: only(map({ ItemProcessor: { StartAt: "X", States: { X: pass() } } })),
      at: "/States/X/ItemProcessor/States/X",
      code: "DUPLICATE_STATE_NAME",
    },
    {
      says: "a name of 81 characters",
      definition: { StartAt: "n".repeat(81), States: { ["n".repeat(81)]: pass() } },
      at: `/States/${"n".repeat(81)}`,
      code: "INVALID_STATE_NAME",
    },
  ],
  "errors and choices": [
    {
      says: "States.ALL in company",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL", "E"] }] })),
      at: "/States/X/Retry/0/ErrorEquals/0",
    },
    {
      says: "States.ALL before the last",
      definition: only(task({ Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["E"] }] })),
      at: "/States/X/Retry/0/ErrorEquals/0",
    },
    {
      says: "two comparisons",
      definition: choice({ Variable: "$.a", IsNull: true, IsString: true, Next: "Y" }),
      at: "/States/X/Choices/0/IsString",
    },
    { says: "no comparison", definition: choice({ Variable: "$.a", Next: "Y" }), at: "/States/X/Choices/0" },
    { says: "nothing to compare", definition: choice({ StringEquals: "a", Next: "Y" }), at: "/States/X/Choices/0" },
    {
      says: "And and Not",
      definition: choice({ And: [{ Variable: "$.a", IsNull: true }], Not: { Variable: "$.a", IsNull: true }, Next: "Y" }),
      at: "/States/X/Choices/0",
    },
    { says: "an empty And", definition: choice({ And: [], Next: "Y" }), at: "/States/X/Choices/0/And" },
    {
      says: "Next in a nested rule",
      definition: choice({ Not: { Variable: "$.a", IsNull: true, Next: "Y" }, Next: "Y" }),
      at: "/States/X/Choices/0/Not/Next",
    },
    {
      says: "a number compared as text",
      definition: choice({ Variable: "$.a", StringEquals: 1, Next: "Y" }),
      at: "/States/X/Choices/0/StringEquals",
    },
    { says: "a Variable without $", definition: choice({ Variable: "a", IsNull: true, Next: "Y" }), at: "/States/X/Choices/0/Variable" },
  ],
  "paths and templates": [
    { says: "a path without $", definition: only(pass({ InputPath: "a.b" })), at: "/States/X/InputPath" },
    { says: "a path left open", definition: only(pass({ OutputPath: "$.a[" })), at: "/States/X/OutputPath" },
    { says: "a wildcard to write to", definition: only(pass({ ResultPath: "$.a[*]" })), at: "/States/X/ResultPath" },
    { says: "the Context Object to write to", definition: only(pass({ ResultPath: "$$.a" })), at: "/States/X/ResultPath" },
    { says: "a filter for a number", definition: only(wait({ SecondsPath: "$.a[?(@.b)]" })), at: "/States/X/SecondsPath" },
    { says: "no path under .$", definition: only(pass({ Parameters: { a: { "b.$": "plain" } } })), at: "/States/X/Parameters/a/b.$" },
    { says: "an unknown intrinsic", definition: only(pass({ Parameters: { "a.$": "States.Nope()" } })), at: "/States/X/Parameters/a.$" },
    { says: "an object under .$", definition: only(pass({ Parameters: { "a.$": {} } })), at: "/States/X/Parameters/a.$" },
    { says: "a key with .$ and without", definition: only(pass({ Parameters: { a: 1, "a.$": "$.b" } })), at: "/States/X/Parameters/a.$" },
    {
      says: "a variable called states",
      definition: only(pass({ Assign: { states: 1 } })),
      at: "/States/X/Assign/states",
      code: "RESERVED_VARIABLE_NAME",
    },
    {
      says: "a variable called 1x",
      definition: only(pass({ Assign: { "1x": 1 } })),
      at: "/States/X/Assign/1x",
      code: "INVALID_VARIABLE_NAME",
    },
    {
      says: "part of a variable",
      definition: only(pass({ Assign: { "x.y": 1 } })),
      at: "/States/X/Assign/x.y",
      code: "INVALID_VARIABLE_NAME",
    },
  ],
  JSONata: [
    {
      says: "a JSONPath state in a JSONata machine",
      definition: jsonata(pass({ QueryLanguage: "JSONPath" })),
      at: "/States/X/QueryLanguage",
    },
    { says: "InputPath", definition: jsonata(pass({ InputPath: "$" })), at: "/States/X/InputPath" },
    { says: "Output in a JSONPath state", definition: only(pass({ Output: {} })), at: "/States/X/Output" },
    {
      says: "an expression that does not parse",
      definition: jsonata(pass({ Output: { a: "{% 1 + %}" } })),
      at: "/States/X/Output/a",
      code: "INVALID_JSONATA_EXPRESSION",
    },
    { says: "an expression left open", definition: jsonata(pass({ Output: "{% 1 " })), at: "/States/X/Output" },
    {
      says: "$states.result in a Pass",
      definition: jsonata(pass({ Output: "{% $states.result %}" })),
      at: "/States/X/Output",
      code: UNSUPPORTED,
    },
    {
      says: "$states.result in Arguments",
      definition: jsonata(task({ Arguments: { a: "{% $states.result %}" } })),
      at: "/States/X/Arguments/a",
      code: UNSUPPORTED,
    },
    {
      says: "$states.errorOutput outside a Catcher",
      definition: jsonata(task({ Output: "{% $states.errorOutput %}" })),
      at: "/States/X/Output",
      code: UNSUPPORTED,
    },
    {
      says: "a slip in $states",
      definition: jsonata(pass({ Output: "{% $states.inptu.a %}" })),
      at: "/States/X/Output",
      code: UNSUPPORTED,
      suggestion: "$states.input",
    },
    { says: "a bare name at top level", definition: jsonata(pass({ Output: "{% phone %}" })), at: "/States/X/Output", code: UNSUPPORTED },
    { says: "$$", definition: jsonata(pass({ Output: "{% $$ %}" })), at: "/States/X/Output", code: UNSUPPORTED },
    { says: "a Condition in JSONPath", definition: choice({ Condition: "{% true %}", Next: "Y" }), at: "/States/X/Choices/0/Condition" },
  ],
  "resources and integrations": [
    { says: "no ARN", definition: only(task({ Resource: "my-function" })), at: "/States/X/Resource" },
    {
      says: "an integration there is not",
      definition: call("dynamodb:query", { Parameters: { TableName: "t" } }),
      at: "/States/X/Resource",
    },
    { says: "a slip in an integration", definition: call("lambda:invok"), at: "/States/X/Resource", suggestion: "lambda:invoke" },
    { says: ".sync of what has none", definition: call("sns:publish.sync", { Parameters: { Message: "m" } }), at: "/States/X/Resource" },
    {
      says: "a token from what has none",
      definition: call("glue:startJobRun.waitForTaskToken", { Parameters: { JobName: "j" } }),
      at: "/States/X/Resource",
    },
    { says: ".sync of the SDK", definition: call("aws-sdk:s3:getObject.sync"), at: "/States/X/Resource" },
    { says: "a call without Parameters", definition: call("sqs:sendMessage"), at: "/States/X" },
    {
      says: "a call without its queue",
      definition: call("sqs:sendMessage", { Parameters: { MessageBody: "m" } }),
      at: "/States/X/Parameters",
    },
    { says: "Credentials without a role", definition: only(task({ Credentials: {} })), at: "/States/X/Credentials" },
    {
      says: "Credentials of an activity",
      definition: only(task({ Resource: "arn:aws:states:us-east-1:123456789012:activity:a", Credentials: { RoleArn: "r" } })),
      at: "/States/X/Credentials",
    },
    {
      says: "an activity in Express",
      definition: only(task({ Resource: "arn:aws:states:us-east-1:123456789012:activity:a" })),
      at: "/States/X/Resource",
      type: "EXPRESS",
    },
    {
      says: ".sync in Express",
      definition: call("glue:startJobRun.sync", { Parameters: { JobName: "j" } }),
      at: "/States/X/Resource",
      type: "EXPRESS",
    },
    {
      says: "a token in Express",
      definition: call("sqs:sendMessage.waitForTaskToken", { Parameters: { QueueUrl: "q", MessageBody: "m" } }),
      at: "/States/X/Resource",
      type: "EXPRESS",
    },
    {
      says: "a distributed Map in Express",
      definition: only(spread()),
      at: "/States/X/ItemProcessor/ProcessorConfig/Mode",
      type: "EXPRESS",
    },
    {
      says: "a token in Express children",
      definition: only(
        map({
          ItemProcessor: {
            ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
            StartAt: "P",
            States: { P: task({ Resource: "arn:aws:states:::glue:startJobRun.sync", Parameters: { JobName: "j" } }) },
          },
        }),
      ),
      at: "/States/X/ItemProcessor/States/P/Resource",
    },
  ],
  "distributed Map": [
    { says: "no ExecutionType", definition: only(map({}, { Mode: "DISTRIBUTED" })), at: "/States/X/ItemProcessor/ProcessorConfig" },
    {
      says: "ExecutionType inline",
      definition: only(map({}, { Mode: "INLINE", ExecutionType: "STANDARD" })),
      at: "/States/X/ItemProcessor/ProcessorConfig/ExecutionType",
    },
    {
      says: "an ItemReader inline",
      definition: only(map({ ItemReader: { Resource: "arn:aws:states:::s3:getObject", Parameters: {} } })),
      at: "/States/X/ItemReader",
    },
    {
      says: "a reader of something else",
      definition: only(spread({ ItemReader: { Resource: "arn:aws:states:::s3:headObject", Parameters: {} } })),
      at: "/States/X/ItemReader/Resource",
    },
    {
      says: "CSV without headers",
      definition: only(
        spread({ ItemReader: { Resource: "arn:aws:states:::s3:getObject", ReaderConfig: { InputType: "CSV" }, Parameters: {} } }),
      ),
      at: "/States/X/ItemReader/ReaderConfig",
    },
    {
      says: "GIVEN headers not given",
      definition: only(
        spread({
          ItemReader: {
            Resource: "arn:aws:states:::s3:getObject",
            ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "GIVEN" },
            Parameters: {},
          },
        }),
      ),
      at: "/States/X/ItemReader/ReaderConfig",
    },
    {
      says: "headers of a JSON file",
      definition: only(
        spread({
          ItemReader: {
            Resource: "arn:aws:states:::s3:getObject",
            ReaderConfig: { InputType: "JSON", CSVHeaderLocation: "FIRST_ROW" },
            Parameters: {},
          },
        }),
      ),
      at: "/States/X/ItemReader/ReaderConfig/CSVHeaderLocation",
    },
    { says: "a batch without a limit", definition: only(spread({ ItemBatcher: {} })), at: "/States/X/ItemBatcher" },
    { says: "an empty ResultWriter", definition: only(spread({ ResultWriter: {} })), at: "/States/X/ResultWriter" },
    {
      says: "half a WriterConfig",
      definition: only(spread({ ResultWriter: { WriterConfig: { OutputType: "JSON" } } })),
      at: "/States/X/ResultWriter/WriterConfig",
    },
    { says: "a long Label", definition: only(spread({ Label: "l".repeat(41) })), at: "/States/X/Label", code: "INVALID_LABEL_NAME" },
    {
      says: "a Label used twice",
      definition: {
        StartAt: "X",
        States: {
          X: { ...spread({ Label: "l" }), End: undefined, Next: "Y" },
          Y: map({
            Label: "l",
            ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, StartAt: "Q", States: { Q: pass() } },
          }),
        },
      },
      at: "/States/Y/Label",
      code: "DUPLICATE_LABEL_NAME",
    },
  ],
};

describe.each(Object.entries(groups))("%s", (_, cases) => {
  test.each(cases)("$says", ({ definition, at, code = FAILED, type = "STANDARD", suggestion }) => {
    const { machine, diagnostics } = parseDefinition(JSON.stringify(definition), { type });
    expect(machine).toBeUndefined();
    const found = diagnostics.filter(({ severity, location }) => severity === "ERROR" && location === at);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(found.every(({ mend, range }) => mend !== "" && range !== undefined && range.end > range.start)).toBe(true);
    if (suggestion !== undefined) expect(found.map((diagnostic) => diagnostic.suggestion)).toContain(suggestion);
  });
});
