import { describe, expect, test } from "vitest";
import { type Bad, call, choice, jsonata, map, only, pass, spread, task, wait } from "./bad-definitions";
import { refusal } from "./refusal";

const TARGET = "MISSING_TRANSITION_TARGET";
const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:f";
const two = (x: unknown, y: unknown): unknown => ({ StartAt: "X", States: { X: x, Y: y } });
const retry = (retrier: object): unknown => only(task({ Retry: [{ ErrorEquals: ["E"], ...retrier }] }));
const ONE_TEST = { Variable: "$.a", IsNull: true };

// What ValidateStateMachineDefinition, statelint and asl-validator check between them, rule by rule.
const RULE_LIST: readonly Bad[] = [
  { says: "1 StartAt and States are there", definition: {}, at: "" },
  { says: "1 StartAt names a state", definition: { StartAt: "Z", States: { X: pass() } }, at: "/StartAt", code: TARGET },
  { says: "2 Next or End", definition: only({ Type: "Pass" }), at: "/States/X" },
  { says: "2 not both", definition: only(pass({ Next: "X" })), at: "/States/X/End" },
  { says: "2 none on Succeed (TERMINAL_STATE_WITH_NEXT)", definition: only({ Type: "Succeed", Next: "X" }), at: "/States/X/Next" },
  { says: "3 Next names a state of the same block", definition: only({ Type: "Pass", Next: "Y" }), at: "/States/X/Next", code: TARGET },
  {
    says: "3 Default",
    definition: two({ Type: "Choice", Choices: [{ ...ONE_TEST, Next: "Y" }], Default: "Z" }, pass()),
    at: "/States/X/Default",
    code: TARGET,
  },
  {
    says: "3 Next of a Catcher",
    definition: only(task({ Catch: [{ ErrorEquals: ["E"], Next: "Z" }] })),
    at: "/States/X/Catch/0/Next",
    code: TARGET,
  },
  {
    says: "3 not out of a Branch (BRANCH_OUTBOUND_TRANSITION_TARGET)",
    definition: two(
      { Type: "Parallel", Branches: [{ StartAt: "P", States: { P: { Type: "Pass", Next: "Y" }, Q: pass() } }], Next: "Y" },
      pass(),
    ),
    at: "/States/X/Branches/0/States/P/Next",
    code: TARGET,
  },
  {
    says: "3 not out of an ItemProcessor (MAP_OUTBOUND_TRANSITION_TARGET)",
    definition: two(
      { ...map({ ItemProcessor: { StartAt: "P", States: { P: { Type: "Pass", Next: "Y" }, Q: pass() } }, End: undefined }), Next: "Y" },
      pass(),
    ),
    at: "/States/X/ItemProcessor/States/P/Next",
    code: TARGET,
  },
  { says: "4 every state is reachable", definition: two(pass(), pass()), at: "/States/Y", code: TARGET },
  { says: "5 a block has an end", definition: only({ Type: "Pass", Next: "X" }), at: "/States", code: "MISSING_END_STATE" },
  {
    says: "6 a name stands for one state",
    definition: only(map({ ItemProcessor: { StartAt: "X", States: { X: pass() } } })),
    at: "/States/X/ItemProcessor/States/X",
    code: "DUPLICATE_STATE_NAME",
  },
  { says: "7 a name has characters", definition: { StartAt: "", States: { "": pass() } }, at: "/States/", code: "INVALID_STATE_NAME" },
  { says: "8 States.ALL alone", definition: retry({ ErrorEquals: ["E", "States.ALL"] }), at: "/States/X/Retry/0/ErrorEquals/1" },
  {
    says: "8 and last, in Catch",
    definition: only(
      task({
        Catch: [
          { ErrorEquals: ["States.ALL"], Next: "X" },
          { ErrorEquals: ["E"], Next: "X" },
        ],
      }),
    ),
    at: "/States/X/Catch/0/ErrorEquals/0",
  },
  { says: "9 ErrorEquals is not empty", definition: retry({ ErrorEquals: [] }), at: "/States/X/Retry/0/ErrorEquals" },
  { says: "10 .$ takes a path or an intrinsic", definition: only(pass({ Parameters: { "a.$": "b" } })), at: "/States/X/Parameters/a.$" },
  { says: "11 a key once, .$ or not", definition: only(pass({ Parameters: { a: 1, "a.$": "$" } })), at: "/States/X/Parameters/a.$" },
  { says: "12 one operator", definition: choice({ ...ONE_TEST, IsString: true, Next: "Y" }), at: "/States/X/Choices/0/IsString" },
  { says: "12 no Next inside", definition: choice({ Not: { ...ONE_TEST, Next: "Y" }, Next: "Y" }), at: "/States/X/Choices/0/Not/Next" },
  { says: "12 Or is not empty", definition: choice({ Or: [], Next: "Y" }), at: "/States/X/Choices/0/Or" },
  {
    says: "13 one way to wait (WAIT_DURATION)",
    definition: only(wait({ Seconds: 1, Timestamp: "2026-01-01T00:00:00Z" })),
    at: "/States/X/Timestamp",
  },
  {
    says: "14 one timeout (TASK_TIMEOUT)",
    definition: only(task({ TimeoutSeconds: 9, TimeoutSecondsPath: "$.t" })),
    at: "/States/X/TimeoutSecondsPath",
  },
  {
    says: "14 one heartbeat (TASK_HEARTBEAT)",
    definition: only(task({ HeartbeatSeconds: 9, HeartbeatSecondsPath: "$.t" })),
    at: "/States/X/HeartbeatSecondsPath",
  },
  {
    says: "15 a heartbeat within the timeout",
    definition: only(task({ HeartbeatSeconds: 9, TimeoutSeconds: 9 })),
    at: "/States/X/HeartbeatSeconds",
  },
  {
    says: "16 one Error (FAIL_ERROR_PROPERTY)",
    definition: only({ Type: "Fail", Error: "E", ErrorPath: "$.e" }),
    at: "/States/X/ErrorPath",
  },
  {
    says: "16 one Cause (FAIL_CAUSE_PROPERTY)",
    definition: only({ Type: "Fail", Cause: "c", CausePath: "$.c" }),
    at: "/States/X/CausePath",
  },
  {
    says: "17 one processor (MAP_ITEM_PROCESSOR)",
    definition: only(map({ Iterator: { StartAt: "Q", States: { Q: pass() } } })),
    at: "/States/X/Iterator",
  },
  { says: "17 one selector (MAP_ITEM_SELECTOR)", definition: only(map({ ItemSelector: {}, Parameters: {} })), at: "/States/X/Parameters" },
  { says: "17 Items or ItemsPath (MAP_ITEMS_ERROR)", definition: only(map({ Items: [], ItemsPath: "$" })), at: "/States/X/Items" },
  {
    says: "17 one bound (MAP_CONCURRENCY_ERROR)",
    definition: only(map({ MaxConcurrency: 1, MaxConcurrencyPath: "$.n" })),
    at: "/States/X/MaxConcurrencyPath",
  },
  {
    says: "17 one tolerance (MAP_TOLERATED_FAILURE)",
    definition: only(spread({ ToleratedFailureCount: 1, ToleratedFailureCountPath: "$.n" })),
    at: "/States/X/ToleratedFailureCountPath",
  },
  {
    says: "17 one MaxItems (MAP_ITEMREADER_MAXITEM)",
    definition: only(
      spread({
        ItemReader: {
          Resource: "arn:aws:states:::s3:getObject",
          ReaderConfig: { InputType: "JSON", MaxItems: 1, MaxItemsPath: "$.n" },
          Parameters: { Bucket: "b", Key: "k" },
        },
      }),
    ),
    at: "/States/X/ItemReader/ReaderConfig/MaxItemsPath",
  },
  { says: "18 MaxConcurrency from 0", definition: only(map({ MaxConcurrency: -1 })), at: "/States/X/MaxConcurrency" },
  { says: "18 a percentage", definition: only(spread({ ToleratedFailurePercentage: 101 })), at: "/States/X/ToleratedFailurePercentage" },
  {
    says: "18 bytes of a batch (MAP_ITEM_BATCHER)",
    definition: only(spread({ ItemBatcher: { MaxInputBytesPerBatch: 262_145 } })),
    at: "/States/X/ItemBatcher/MaxInputBytesPerBatch",
  },
  {
    says: "19 ExecutionType of a distributed Map",
    definition: only(map({}, { Mode: "DISTRIBUTED" })),
    at: "/States/X/ItemProcessor/ProcessorConfig",
  },
  { says: "20 IntervalSeconds from 1", definition: retry({ IntervalSeconds: 0 }), at: "/States/X/Retry/0/IntervalSeconds" },
  { says: "20 MaxAttempts from 0", definition: retry({ MaxAttempts: -1 }), at: "/States/X/Retry/0/MaxAttempts" },
  { says: "20 BackoffRate from 1", definition: retry({ BackoffRate: 0.9 }), at: "/States/X/Retry/0/BackoffRate" },
  { says: "21 MaxDelaySeconds to a year", definition: retry({ MaxDelaySeconds: 31_622_401 }), at: "/States/X/Retry/0/MaxDelaySeconds" },
  { says: "21 FULL or NONE", definition: retry({ JitterStrategy: "HALF" }), at: "/States/X/Retry/0/JitterStrategy" },
  { says: "22 no JSONPath in JSONata", definition: jsonata(pass({ QueryLanguage: "JSONPath" })), at: "/States/X/QueryLanguage" },
  { says: "22 no field of the other language", definition: jsonata(pass({ ResultPath: "$" })), at: "/States/X/ResultPath" },
  {
    says: "23 $states.result where there is one",
    definition: jsonata(pass({ Output: "{% $states.result %}" })),
    at: "/States/X/Output",
    code: "UNSUPPORTED_JSONATA_EXPRESSION",
  },
  {
    says: "24 no job in Express",
    definition: call("glue:startJobRun.sync", { Parameters: { JobName: "j" } }),
    at: "/States/X/Resource",
    type: "EXPRESS",
  },
  { says: "25 a Label of 40", definition: only(spread({ Label: "l".repeat(41) })), at: "/States/X/Label", code: "INVALID_LABEL_NAME" },
  { says: "26 an ARN", definition: only(task({ Resource: "function" })), at: "/States/X/Resource" },
  { says: "27 that there is", definition: call("sqs:receiveMessage"), at: "/States/X/Resource" },
  {
    says: "28 a megabyte at most",
    definition: only(task({ Resource: LAMBDA, Comment: "c".repeat(1_048_576) })),
    at: "",
    code: "DEFINITION_TOO_LARGE",
  },
];

describe("the rule list", () => {
  test.each(RULE_LIST)("$says", (bad) => {
    const { isMachineMade, codes, isHelpful } = refusal(bad);
    expect(isMachineMade).toBe(false);
    expect(codes).toContain(bad.code ?? "SCHEMA_VALIDATION_FAILED");
    expect(isHelpful).toBe(true);
  });
});
