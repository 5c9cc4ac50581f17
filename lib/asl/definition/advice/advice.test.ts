import { describe, expect, test } from "vitest";
import { parseDefinition } from "../parse-definition";
import type { WorkflowType } from "../state-machine";

type Fields = Readonly<Record<string, unknown>>;

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
const SERVICE = "arn:aws:states:::";
/** A Task that nobody need say anything about. */
const task = (fields: Fields = {}): Fields => ({ Type: "Task", Resource: `${FUNCTION}:live`, TimeoutSeconds: 60, End: true, ...fields });
const call = (name: string, fields: Fields = {}): Fields => task({ Resource: `${SERVICE}${name}`, ...fields });
const only = (state: Fields, more: Fields = {}): unknown => ({ StartAt: "X", States: { X: state, ...more } });
const spread = (fields: Fields = {}, child: Fields = { Type: "Pass", End: true }, type = "STANDARD"): Fields => ({
  Type: "Map",
  ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: type }, StartAt: "P", States: { P: child } },
  ToleratedFailurePercentage: 5,
  ResultPath: null,
  End: true,
  ...fields,
});
const poll = (resource: string): unknown => ({
  StartAt: "Ask",
  States: {
    Ask: { Type: "Task", Resource: `${SERVICE}${resource}`, TimeoutSeconds: 9, Next: "Done?" },
    "Done?": { Type: "Choice", Choices: [{ Variable: "$.done", BooleanEquals: true, Next: "End" }], Default: "Wait" },
    Wait: { Type: "Wait", Seconds: 30, Next: "Ask" },
    End: { Type: "Succeed" },
  },
});
const after: Fields = { Y: { Type: "Succeed" } };
const SEND = { Parameters: { QueueUrl: "q", MessageBody: "m" } };
const RETRY_ALL = { Retry: [{ ErrorEquals: ["E"] }, { ErrorEquals: ["States.ALL"] }] };

interface Row {
  readonly says: string;
  readonly definition: unknown;
  readonly type?: WorkflowType;
  /** Where the advice points; undefined where there is none to give. */
  readonly at?: string;
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  ADVICE_NO_TIMEOUT: [
    { says: "a Task without a timeout", definition: only(task({ TimeoutSeconds: undefined })), at: "/States/X" },
    { says: "one by a path", definition: only(task({ TimeoutSeconds: undefined, TimeoutSecondsPath: "$.t" })) },
    { says: "a Pass needs none", definition: only({ Type: "Pass", End: true }) },
  ],
  ADVICE_NO_HEARTBEAT: [
    { says: "a callback", definition: only(call("sqs:sendMessage.waitForTaskToken", SEND)), at: "/States/X" },
    {
      says: "an activity",
      definition: only(task({ Resource: "arn:aws:states:us-east-1:123456789012:activity:a" })),
      at: "/States/X",
    },
    { says: "a callback that beats", definition: only(call("sqs:sendMessage.waitForTaskToken", { ...SEND, HeartbeatSeconds: 9 })) },
    { says: "nobody calls back", definition: only(call("sqs:sendMessage", SEND)) },
  ],
  ADVICE_CATCH_LOSES_INPUT: [
    {
      says: "a Catcher without ResultPath",
      definition: only(task({ Catch: [{ ErrorEquals: ["E"], Next: "Y" }] }), after),
      at: "/States/X/Catch/0",
    },
    {
      says: "ResultPath $ is the same",
      definition: only(task({ Catch: [{ ErrorEquals: ["E"], ResultPath: "$", Next: "Y" }] }), after),
      at: "/States/X/Catch/0",
    },
    { says: "a place beside the input", definition: only(task({ Catch: [{ ErrorEquals: ["E"], ResultPath: "$.e", Next: "Y" }] }), after) },
    {
      says: "a Fail has no use for the input",
      definition: only(task({ Catch: [{ ErrorEquals: ["E"], Next: "No" }] }), { No: { Type: "Fail" } }),
    },
    {
      says: "a Catcher in JSONata without Output",
      definition: only(task({ QueryLanguage: "JSONata", Catch: [{ ErrorEquals: ["E"], Next: "Y" }] }), after),
      at: "/States/X/Catch/0",
    },
    {
      says: "what is needed is in a variable",
      definition: only(task({ QueryLanguage: "JSONata", Catch: [{ ErrorEquals: ["E"], Assign: { e: 1 }, Next: "Y" }] }), after),
    },
  ],
  ADVICE_RETRY_REPEATS: [
    {
      says: "a message sent twice",
      definition: only(call("sqs:sendMessage", { ...SEND, ...RETRY_ALL })),
      at: "/States/X/Retry/1/ErrorEquals",
    },
    {
      says: "by the SDK too",
      definition: only(call("aws-sdk:sfn:startExecution", { Parameters: { StateMachineArn: "s" }, ...RETRY_ALL })),
      at: "/States/X/Retry/1/ErrorEquals",
    },
    {
      says: "a POST",
      definition: only(call("http:invoke", { Parameters: { ApiEndpoint: "https://a", Method: "POST" }, ...RETRY_ALL })),
      at: "/States/X/Retry/1/ErrorEquals",
    },
    { says: "a GET", definition: only(call("http:invoke", { Parameters: { ApiEndpoint: "https://a", Method: "GET" }, ...RETRY_ALL })) },
    {
      says: "a name makes the execution one",
      definition: only(call("states:startExecution.sync:2", { Parameters: { StateMachineArn: "s", "Name.$": "$.id" }, ...RETRY_ALL })),
    },
    {
      says: "no more attempts",
      definition: only(call("sqs:sendMessage", { ...SEND, Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 0 }] })),
    },
    {
      says: "what puts the same item twice has put it once",
      definition: only(call("dynamodb:putItem", { Parameters: { TableName: "t", Item: {} }, ...RETRY_ALL })),
    },
  ],
  ADVICE_NO_DEFAULT: [
    {
      says: "a Choice without Default",
      definition: only({ Type: "Choice", Choices: [{ Variable: "$.a", IsNull: true, Next: "Y" }] }, after),
      at: "/States/X",
    },
    {
      says: "one with",
      definition: only({ Type: "Choice", Choices: [{ Variable: "$.a", IsNull: true, Next: "Y" }], Default: "Y" }, after),
    },
  ],
  ADVICE_NO_TOLERANCE: [
    { says: "a Map Run that tolerates nothing", definition: only(spread({ ToleratedFailurePercentage: undefined })), at: "/States/X" },
    { says: "0, said in so many words", definition: only(spread({ ToleratedFailurePercentage: undefined, ToleratedFailureCount: 0 })) },
  ],
  ADVICE_NO_RESULT_WRITER: [
    { says: "results in the state's output", definition: only(spread({ ResultPath: "$.all" })), at: "/States/X" },
    { says: "results dropped", definition: only(spread()) },
    {
      says: "results in a bucket",
      definition: only(
        spread({ ResultPath: undefined, ResultWriter: { Resource: `${SERVICE}s3:putObject`, Parameters: { Bucket: "b", Prefix: "p" } } }),
      ),
    },
  ],
  ADVICE_NO_CONCURRENCY_LIMIT: [
    { says: "a function in each child", definition: only(spread({}, task())), at: "/States/X" },
    {
      says: "0 is no bound",
      definition: only(spread({ MaxConcurrency: 0 }, call("lambda:invoke", { Parameters: { FunctionName: "f:live" } }))),
      at: "/States/X/MaxConcurrency",
    },
    { says: "a bound", definition: only(spread({ MaxConcurrency: 50 }, task())) },
    { says: "no function", definition: only(spread({}, call("sqs:sendMessage", SEND))) },
  ],
  ADVICE_POLL_LOOP: [
    { says: "a job asked after", definition: poll("aws-sdk:glue:getJobRun"), at: "/States/Ask/Resource" },
    { says: "an optimized call", definition: poll("athena:getQueryExecution"), at: "/States/Ask/Resource" },
    { says: "nothing that could be waited for", definition: poll("aws-sdk:transfer:describeWorkflow") },
    { says: "asked once", definition: only(call("aws-sdk:glue:getJobRun")) },
  ],
  ADVICE_NESTED_RESULT_IGNORED: [
    {
      says: "started and left",
      definition: only(call("states:startExecution", { Parameters: { StateMachineArn: "s" } })),
      at: "/States/X/Resource",
    },
    { says: "waited for", definition: only(call("states:startExecution.sync:2", { Parameters: { StateMachineArn: "s" } })) },
  ],
  ADVICE_UNQUALIFIED_FUNCTION: [
    { says: "an ARN without a version", definition: only(task({ Resource: FUNCTION })), at: "/States/X/Resource" },
    { says: "$LATEST pins nothing", definition: only(task({ Resource: `${FUNCTION}:$LATEST` })), at: "/States/X/Resource" },
    {
      says: "a name without an alias",
      definition: only(call("lambda:invoke", { Parameters: { FunctionName: "f" } })),
      at: "/States/X/Parameters/FunctionName",
    },
    {
      says: "an ARN in Arguments",
      definition: only(call("lambda:invoke", { QueryLanguage: "JSONata", Arguments: { FunctionName: FUNCTION } })),
      at: "/States/X/Arguments/FunctionName",
    },
    { says: "a Qualifier", definition: only(call("lambda:invoke", { Parameters: { FunctionName: "f", Qualifier: "live" } })) },
    { says: "a version", definition: only(task({ Resource: `${FUNCTION}:3` })) },
    { says: "a placeholder may be qualified", definition: only(task({ Resource: "${Function}" })) },
  ],
  ADVICE_WAIT_LOOP_IN_EXPRESS: [
    {
      says: "an Express workflow that sleeps in a loop",
      definition: poll("aws-sdk:transfer:describeWorkflow"),
      type: "EXPRESS",
      at: "/States/Wait",
    },
    {
      says: "a Wait once",
      definition: only({ Type: "Wait", Seconds: 1, End: true }),
      type: "EXPRESS",
    },
    { says: "a Standard workflow", definition: poll("aws-sdk:transfer:describeWorkflow") },
  ],
};

describe.each(Object.entries(rows))("%s", (code, cases) => {
  test.each(cases)("$says", ({ definition, type = "STANDARD", at }) => {
    const text = JSON.stringify(definition);
    const { machine, diagnostics } = parseDefinition(text, { type, advice: true });
    expect(machine).toBeDefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(at === undefined ? [] : expect.arrayContaining([code]));
    const advice = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(advice?.location).toBe(at);
    if (advice === undefined) return;
    expect(advice).toMatchObject({ severity: "INFO", mend: expect.stringMatching(/\.$/) as unknown });
    expect(text.slice(advice.range?.start, advice.range?.end)).not.toBe("");
    // Nobody hears it who has not asked.
    expect(parseDefinition(text, { type }).diagnostics).toEqual([]);
  });
});

test("a mistake is told beside the advice, and keeps the machine from being made", () => {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(only(task({ TimeoutSeconds: undefined, Next: "Nowhere" }))), {
    advice: true,
  });
  expect(machine).toBeUndefined();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(expect.arrayContaining(["ERROR", "INFO"]));
});
