import { describe, expect, test } from "vitest";
import { type Bad, call, choice, jsonata, map, only, pass, spread, task, wait } from "./bad-definitions";
import { refusal } from "./refusal";

const UNSUPPORTED = "UNSUPPORTED_JSONATA_EXPRESSION";

const groups: Readonly<Record<string, readonly Bad[]>> = {
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
  test.each(cases)("$says", (bad) => {
    const { isMachineMade, codes, suggestions, isHelpful } = refusal(bad);
    expect(isMachineMade).toBe(false);
    expect(codes).toContain(bad.code ?? "SCHEMA_VALIDATION_FAILED");
    expect(isHelpful).toBe(true);
    if (bad.suggestion !== undefined) expect(suggestions).toContain(bad.suggestion);
  });
});
