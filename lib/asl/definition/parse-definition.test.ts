import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDefinition } from "./parse-definition";
import type { WorkflowType } from "./state-machine";

const end = { Type: "Pass", End: true };
const send = { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage", End: true };
const block = { StartAt: "Inner", States: { Inner: end } };
const one = (state: object, machine: object = {}) => ({ StartAt: "X", States: { X: state }, ...machine });

const GOOD: readonly { readonly says: string; readonly definition: unknown; readonly type?: WorkflowType }[] = [
  {
    says: "an order with every kind of state",
    definition: {
      Comment: "Order",
      Version: "1.0",
      TimeoutSeconds: 3600,
      StartAt: "Price",
      States: {
        Price: { Type: "Pass", Result: { total: 3 }, ResultPath: "$.price", Next: "Big?" },
        "Big?": {
          Type: "Choice",
          Choices: [
            {
              And: [
                { Variable: "$.price.total", NumericGreaterThan: 100 },
                { Not: { Variable: "$$.Execution.Name", StringMatches: "test*" } },
              ],
              Next: "Approve",
            },
            { Variable: "$.due", TimestampLessThanPath: "$$.State.EnteredTime", Next: "Late" },
          ],
          Default: "Ship",
        },
        Approve: {
          Type: "Task",
          Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          Parameters: {
            QueueUrl: "https://sqs.us-east-1.amazonaws.com/123456789012/q",
            MessageBody: { "token.$": "$$.Task.Token", "order.$": "$" },
          },
          HeartbeatSeconds: 60,
          TimeoutSecondsPath: "$.limits.approval",
          Catch: [{ ErrorEquals: ["States.Timeout"], ResultPath: "$.error", Next: "Late" }],
          Next: "Ship",
        },
        Ship: {
          Type: "Parallel",
          Branches: [block, { StartAt: "Label", States: { Label: { Type: "Wait", SecondsPath: "$.pause", End: true } } }],
          ResultSelector: { "first.$": "$[0]", "id.$": "States.UUID()" },
          Retry: [
            {
              ErrorEquals: ["States.TaskFailed"],
              IntervalSeconds: 2,
              MaxAttempts: 0,
              BackoffRate: 1,
              MaxDelaySeconds: 9,
              JitterStrategy: "FULL",
            },
          ],
          Next: "Done",
        },
        Done: { Type: "Succeed", InputPath: "$[0]", OutputPath: null },
        Late: { Type: "Fail", ErrorPath: "$.error.Error", CausePath: "States.Format('{} is late', $.id)" },
      },
    },
  },
  {
    says: "a distributed Map over a CSV file, in batches",
    definition: one({
      Type: "Map",
      Label: "Rows",
      MaxConcurrencyPath: "$.width",
      ToleratedFailurePercentage: 2.5,
      ItemReader: {
        Resource: "arn:aws:states:::s3:getObject",
        ReaderConfig: { InputType: "CSV", CSVHeaderLocation: "GIVEN", CSVHeaders: ["id", "name"], CSVDelimiter: "SEMICOLON", MaxItems: 0 },
        Parameters: { "Bucket.$": "$.bucket", Key: "rows.csv" },
      },
      ItemSelector: { "row.$": "$$.Map.Item.Value" },
      ItemBatcher: { MaxItemsPerBatch: 100, BatchInput: { "run.$": "$$.Execution.Name" } },
      ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }, ...block },
      ResultWriter: {
        Resource: "arn:aws:states:::s3:putObject",
        WriterConfig: { Transformation: "COMPACT", OutputType: "JSONL" },
        Parameters: { Bucket: "out", Prefix: "p" },
      },
      End: true,
    }),
  },
  {
    says: "the older spelling of Map",
    definition: one({
      Type: "Map",
      ItemsPath: "$$.Execution.Input.items",
      Iterator: block,
      Parameters: { "v.$": "$$.Map.Item.Value" },
      End: true,
    }),
  },
  {
    says: "a machine in JSONata",
    definition: {
      QueryLanguage: "JSONata",
      StartAt: "Load",
      States: {
        Load: {
          Type: "Task",
          Resource: "arn:aws:states:::dynamodb:getItem",
          Arguments: { TableName: "t", Key: { id: { S: "{% $states.input.id %}" } } },
          TimeoutSeconds: "{% $states.input.seconds %}",
          Assign: { item: "{% $states.result.Item %}", sum: "{% $sum($map($states.result.Item.list, function($v) { $v.n })) %}" },
          Output: "{% $states.result.Item %}",
          Catch: [{ ErrorEquals: ["States.ALL"], Output: "{% $states.errorOutput.Cause %}", Next: "Stop" }],
          Next: "Enough?",
        },
        "Enough?": {
          Type: "Choice",
          Choices: [{ Condition: "{% $sum > 3 and $item.open %}", Assign: { seen: true }, Output: { n: "{% $sum %}" }, Next: "Each" }],
          Default: "Pause",
        },
        Pause: { Type: "Wait", Timestamp: "{% $states.input.until %}", Next: "Each" },
        Each: {
          Type: "Map",
          Items: "{% $item.list %}",
          ItemSelector: { value: "{% $states.context.Map.Item.Value %}" },
          MaxConcurrency: "{% $sum %}",
          ItemProcessor: block,
          End: true,
        },
        Stop: { Type: "Fail", Error: "Stopped", Cause: "{% 'because ' & $states.input %}" },
      },
    },
  },
  {
    says: "a JSONata state among JSONPath states",
    definition: {
      StartAt: "A",
      States: {
        A: { Type: "Pass", QueryLanguage: "JSONata", Output: "{% 1 %}", Next: "B" },
        B: { Type: "Pass", InputPath: "$", End: true },
      },
    },
  },
  ...[
    "athena:startQueryExecution.sync",
    "aws-sdk:s3:listObjectsV2",
    "aws-sdk:sfn:startSyncExecution",
    "aws-sdk:sqs:receiveMessage.waitForTaskToken",
    "batch:submitJob.sync",
    "codebuild:startBuild.sync",
    "ecs:runTask.waitForTaskToken",
    "eks:call",
    "elasticmapreduce:createCluster.sync",
    "emr-serverless:startJobRun.sync",
    "events:putEvents",
    "glue:startJobRun.sync",
    "sagemaker:createTrainingJob.sync",
    "states:startExecution.sync:2",
  ].map((name) => ({
    says: `a call of ${name}`,
    definition: one({
      Type: "Task",
      Resource: `arn:aws:states:::${name}`,
      Parameters: {
        QueryString: "q",
        JobName: "j",
        JobDefinition: "d",
        JobQueue: "q",
        ProjectName: "p",
        TaskDefinition: "t",
        Entries: [],
        StateMachineArn: "s",
      },
      End: true,
    }),
  })),
  {
    says: "placeholders of CloudFormation and of AWS's samples",
    definition: {
      StartAt: "Call",
      States: {
        Call: {
          Type: "Task",
          Resource: "${FunctionArn}",
          TimeoutSeconds: "${Timeout}",
          Parameters: { "TableName.$": "${Path}", Name: "${DDBTable}" },
          Catch: [{ ErrorEquals: ["${ErrorName}"], Next: "Build" }],
          Next: "Build",
        },
        Build: {
          Type: "Task",
          Resource: "arn:<PARTITION>:states:::codebuild:startBuild.sync",
          Parameters: { ProjectName: "<PROJECT>" },
          Next: "Then",
        },
        Then: { Type: "Wait", Timestamp: "${Moment}", Next: "${LastState}" },
        Last: { Type: "Succeed" },
      },
    },
  },
  {
    says: "a call in an Express machine",
    definition: one({ Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f:1", End: true }),
    type: "EXPRESS",
  },
  {
    says: "names that are members of every object",
    definition: {
      StartAt: "__proto__",
      States: JSON.parse('{"__proto__":{"Type":"Pass","Next":"constructor"},"constructor":{"Type":"Succeed"}}') as object,
    },
  },
];

describe("a definition that AWS takes has no error", () => {
  test.each(GOOD)("$says", ({ definition, type = "STANDARD" }) => {
    const { machine, diagnostics } = parseDefinition(JSON.stringify(definition), { type });
    expect(diagnostics.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(machine?.states.size).toBeGreaterThan(0);
  });
});

// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html
describe("what can be created but hardly means what it says", () => {
  test.each([
    { code: "NO_DOLLAR", at: "/States/X/Parameters/a", state: { ...end, Parameters: { a: "$.b" } } },
    { code: "NO_PATH", at: "/States/X/Cause", state: { Type: "Fail", Cause: "$.why" } },
    { code: "PASS_RESULT_IS_STATIC", at: "/States/X/Result/a", state: { ...end, Result: { a: "States.UUID()" } } },
    { code: "JSONATA_NOT_EVALUATED", at: "/States/X/Parameters/a", state: { ...end, Parameters: { a: "{% 1 %}" } } },
    {
      code: "UNKNOWN_PARAMETER",
      at: "/States/X/Parameters/Delay",
      state: { ...send, Parameters: { QueueUrl: "q", MessageBody: "m", Delay: 5 } },
    },
    {
      code: "UNKNOWN_PARAMETER",
      at: "/States/X/Parameters/tableName.$",
      state: { ...send, Resource: "arn:aws:states:::aws-sdk:dynamodb:getItem", Parameters: { "tableName.$": "$.t", Key: {} } },
    },
    { code: "UNSET_VARIABLE", at: "/States/X/InputPath", state: { ...end, InputPath: "$nobody.x" } },
    {
      code: "FIELD_WITHOUT_EFFECT",
      at: "/States/X/ToleratedFailureCount",
      state: { Type: "Map", ItemProcessor: block, ToleratedFailureCount: 1, End: true },
    },
    {
      code: "UNKNOWN_ERROR_NAME",
      at: "/States/X/Retry/0/ErrorEquals/0",
      state: {
        Type: "Task",
        Resource: "arn:aws:lambda:us-east-1:123456789012:function:f",
        Retry: [{ ErrorEquals: ["States.TimeOut", "States.Http.StatusCode.429"] }],
        End: true,
      },
    },
    {
      code: "VARIABLE_IN_OUTER_SCOPE",
      at: "/States/X/Branches/0/States/P/Assign/v",
      state: { Type: "Parallel", Assign: { v: 1 }, Branches: [{ StartAt: "P", States: { P: { ...end, Assign: { v: 2 } } } }], End: true },
    },
  ])("$code at $at", ({ code, at, state }) => {
    const { machine, diagnostics } = parseDefinition(JSON.stringify(one(state)));
    expect(diagnostics).toMatchObject([{ severity: "WARNING", code, location: at }]);
    expect(machine).toBeDefined();
  });

  test("a key written twice", () => {
    const { machine, diagnostics } = parseDefinition(
      '{"StartAt":"X","States":{"X":{"Type":"Pass","Comment":"a","Comment":"b","End":true}}}',
    );
    expect(diagnostics).toMatchObject([{ severity: "WARNING", code: "DUPLICATE_KEY", location: "/States/X/Comment" }]);
    expect(machine).toBeDefined();
  });
});

test("a state written twice is an error, in the same block too", () => {
  const { diagnostics } = parseDefinition('{"StartAt":"X","States":{"X":{"Type":"Succeed"},"X":{"Type":"Succeed"}}}');
  expect(diagnostics).toMatchObject([{ severity: "ERROR", code: "DUPLICATE_STATE_NAME", location: "/States/X" }]);
});

test("all that is wrong is said at once, in the order of the text", () => {
  const text = JSON.stringify(one({ Type: "Pass", Next: "Y", Foo: 1, ResultPath: "a", Parameters: { "a.$": "b", "c.$": "d" } }));
  const { diagnostics } = parseDefinition(text);
  expect(diagnostics.map(({ location }) => location)).toEqual([
    "/States",
    "/States/X/Next",
    "/States/X/Foo",
    "/States/X/ResultPath",
    "/States/X/Parameters/a.$",
    "/States/X/Parameters/c.$",
  ]);
});

test("a place inside an expression is given to the character, escapes counted", () => {
  const text = String.raw`{"QueryLanguage":"JSONata","StartAt":"X","States":{"X":{"Type":"Pass","Output":"{% \"é\" & nobody %}","End":true}}}`;
  const { range } = parseDefinition(text).diagnostics[0] ?? {};
  expect(text.slice(range?.start).startsWith("nobody")).toBe(true);
});

test("defaults of the language are filled in", () => {
  const { machine } = parseDefinition(
    JSON.stringify(
      one({ Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f", Retry: [{ ErrorEquals: ["E"] }], End: true }),
    ),
  );
  expect(machine?.states.get("X")).toMatchObject({
    type: "Task",
    queryLanguage: "JSONPath",
    transition: { kind: "end" },
    retry: [{ intervalSeconds: 1, maxAttempts: 3, backoffRate: 2, maxDelaySeconds: undefined, jitterStrategy: "NONE" }],
  });
});

test("states inside a JSONata Map speak the machine's language, not the Map's", () => {
  const { machine } = parseDefinition(JSON.stringify(one({ Type: "Map", QueryLanguage: "JSONata", ItemProcessor: block, End: true })));
  const map = machine?.states.get("X");
  expect(map?.queryLanguage).toBe("JSONata");
  expect(map?.type === "Map" && map.processor.states.get("Inner")?.queryLanguage).toBe("JSONPath");
});

test("a definition too large for AWS is refused", () => {
  const text = JSON.stringify(one({ ...end, Comment: "x".repeat(1_048_576) }));
  expect(parseDefinition(text).diagnostics).toMatchObject([{ severity: "ERROR", code: "DEFINITION_TOO_LARGE" }]);
});

test("whatever is put for any part of a definition, an answer comes back", () => {
  const seed = JSON.stringify(GOOD[0]?.definition);
  const parts = [...seed.matchAll(/"(?:[^"\\]|\\.)*"|\d+|true|null|\[\]|\{\}/g)];
  const junk = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.constantFrom('"$"', '"{% %}"', '"${x}"', "{", "]", '"__proto__"', "-1"),
  );
  fc.assert(
    fc.property(fc.nat(parts.length - 1), junk, (index, value) => {
      const part = parts[index];
      const at = part?.index ?? 0;
      const text = seed.slice(0, at) + value + seed.slice(at + (part?.[0].length ?? 0));
      const { machine, diagnostics } = parseDefinition(text);
      expect(machine === undefined).toBe(diagnostics.some(({ severity }) => severity === "ERROR"));
    }),
    { numRuns: 300 },
  );
});
