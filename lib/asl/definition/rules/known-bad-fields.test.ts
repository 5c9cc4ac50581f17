import { describe, expect, test } from "vitest";
import { type Bad, choice, map, only, pass, spread, task, wait, type Fields } from "./bad-definitions";
import { refusal } from "./refusal";

const TARGET = "MISSING_TRANSITION_TARGET";

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
