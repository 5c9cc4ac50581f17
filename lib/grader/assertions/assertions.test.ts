import type { Json } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import type { TestRun } from "../assertion-kind";
import { checkExpectation, expectationProblems, type AssertionName } from "./index";
import { failed, hung, log, nothing, result, succeeded } from "./made-up-runs";

interface Row {
  readonly says: string;
  readonly run: TestRun;
  readonly kind: AssertionName;
  readonly expected: Json;
  /** A part of each finding's message, in order; empty where all is well. */
  readonly finds: readonly string[];
}

const rows: readonly Row[] = [
  { says: "the status reached", run: failed, kind: "status", expected: "FAILED", finds: [] },
  {
    says: "another status, with the reason",
    run: failed,
    kind: "status",
    expected: "SUCCEEDED",
    finds: ["it ended FAILED with Boom: It went off."],
  },
  { says: "another status, without error", run: succeeded, kind: "status", expected: "FAILED", finds: ["it ended SUCCEEDED."] },
  {
    says: "another status, error without cause, no state, with help",
    kind: "status",
    expected: "SUCCEEDED",
    run: { ...failed, result: { ...result, cause: null, visits: [], help: { at: "", mend: "Mend it so." } } },
    finds: ["with Boom. Mend it so."],
  },
  { says: "the output as it is", run: succeeded, kind: "output", expected: { equals: { id: 7, list: [1, 2] } }, finds: [] },
  {
    says: "an output with too much",
    run: succeeded,
    kind: "output",
    expected: { equals: { id: 7 } },
    finds: ["at /list expected nothing there, found [1,2]"],
  },
  { says: "an output that holds more", run: succeeded, kind: "output", expected: { contains: { id: 7 } }, finds: [] },
  {
    says: "an output without a member",
    run: succeeded,
    kind: "output",
    expected: { contains: { "a/b": 1 } },
    finds: ["at /a~1b expected 1, found nothing"],
  },
  { says: "an output of another kind", run: succeeded, kind: "output", expected: { equals: "text" }, finds: ['expected "text", found {'] },
  {
    says: "an output of the right shape",
    run: succeeded,
    kind: "output",
    expected: { schema: { type: "object", required: ["id"], properties: { id: { type: "number" } } } },
    finds: [],
  },
  {
    says: "an output of the wrong shape",
    run: succeeded,
    kind: "output",
    expected: { schema: { type: "object", properties: { id: { type: "string" } } } },
    finds: ["wrong shape: /id"],
  },
  {
    says: "an output wrong as a whole",
    run: succeeded,
    kind: "output",
    expected: { schema: { type: "array" } },
    finds: ["wrong shape: the whole"],
  },
  {
    says: "a predicate that holds",
    run: succeeded,
    kind: "output",
    expected: { satisfies: { predicate: "{% $states.input.id = 7 %}", says: "id is 7" } },
    finds: [],
  },
  {
    says: "a predicate that does not",
    run: succeeded,
    kind: "output",
    expected: { satisfies: { predicate: "{% $states.input.id = 8 %}", says: "id is 8" } },
    finds: ["such that id is 8"],
  },
  {
    says: "a predicate that cannot be evaluated",
    run: succeeded,
    kind: "output",
    expected: { satisfies: { predicate: "{% $sum($states.input.nope.x + 'a') > 1 %}", says: "it adds up" } },
    finds: ["such that it adds up"],
  },
  { says: "a small output", run: succeeded, kind: "output", expected: { atMostBytes: 100 }, finds: [] },
  { says: "a large output", run: succeeded, kind: "output", expected: { atMostBytes: 5 }, finds: ["at most 5 bytes; it has 21"] },
  ...[{ equals: 1 }, { contains: 1 }, { schema: {} }, { atMostBytes: 5 }, { satisfies: { predicate: "{% true %}", says: "so" } }].map(
    (expected): Row => ({
      says: `no output at all (${Object.keys(expected).join("")})`,
      run: failed,
      kind: "output",
      expected,
      finds: ["no output to judge"],
    }),
  ),
  { says: "the error", run: failed, kind: "error", expected: "Boom", finds: [] },
  { says: "another error", run: failed, kind: "error", expected: "Bang", finds: ['"Bang"; it ended with "Boom"'] },
  { says: "no error", run: succeeded, kind: "error", expected: null, finds: [] },
  { says: "the cause", run: failed, kind: "cause", expected: "It went off", finds: [] },
  { says: "a part of the cause", run: failed, kind: "cause", expected: { contains: "went" }, finds: [] },
  { says: "another cause", run: failed, kind: "cause", expected: "It did not", finds: ['be "It did not"; it is "It went off"'] },
  { says: "no cause to look into", run: succeeded, kind: "cause", expected: { contains: "x" }, finds: ['contain "x"; it is null'] },
  { says: "the number of calls", run: failed, kind: "calls", expected: { to: "f", count: 3 }, finds: [] },
  {
    says: "too many calls",
    run: failed,
    kind: "calls",
    expected: { to: "f", count: { atMost: 2 } },
    finds: ["called at most 2 times; it had 3 calls"],
  },
  {
    says: "too few calls",
    run: failed,
    kind: "calls",
    expected: { to: "g", count: { atLeast: 2 } },
    finds: ["called at least 2 times; it had 1 call."],
  },
  {
    says: "no calls between bounds",
    run: failed,
    kind: "calls",
    expected: { to: "h", count: { atLeast: 1, atMost: 2 } },
    finds: ["between 1 and 2 times; it had 0 calls"],
  },
  { says: "inputs in order", run: failed, kind: "calls", expected: { to: "f", inputs: [{ n: 1 }, { n: 2 }] }, finds: [] },
  {
    says: "inputs out of order",
    run: failed,
    kind: "calls",
    expected: { to: "f", inputs: [{ n: 2 }] },
    finds: ['Call 1 of "f" was sent the wrong input: at /n expected 2, found 1'],
  },
  { says: "an input for every call", run: failed, kind: "calls", expected: { to: "g", everyInput: {} }, finds: [] },
  {
    says: "an input that one call lacks",
    run: failed,
    kind: "calls",
    expected: { to: "f", everyInput: { key: { id: 1 } } },
    finds: ["Call 3"],
  },
  { says: "inputs in any order", run: failed, kind: "calls", expected: { to: "f", anyOrder: [{ n: 3 }, { n: 1 }] }, finds: [] },
  {
    says: "an input that no call had",
    run: failed,
    kind: "calls",
    expected: { to: "f", anyOrder: [{ n: 3 }, { n: 3 }] },
    finds: ['No call of "f" was sent {"n":3}'],
  },
  { says: "distinct keys", run: failed, kind: "calls", expected: { to: "f", distinct: "n" }, finds: [] },
  {
    says: "a key used twice",
    run: failed,
    kind: "calls",
    expected: { to: "f", distinct: "key.id" },
    finds: ["its own key.id; 1 came more than once"],
  },
  { says: "calls in order", run: failed, kind: "order", expected: ["f", "f", "f", "g"], finds: [] },
  { says: "calls out of order", run: failed, kind: "order", expected: ["g", "f"], finds: ["they came f, f, f, g"] },
  { says: "no calls to order", run: nothing, kind: "order", expected: ["f"], finds: ["not at all"] },
  { says: "the waits", run: failed, kind: "waits", expected: { to: "f", seconds: [3, 6] }, finds: [] },
  { says: "a wait off", run: failed, kind: "waits", expected: { to: "f", seconds: [3, 12] }, finds: ["wait 2 should be 12 s, found 6 s"] },
  { says: "a wait within tolerance", run: failed, kind: "waits", expected: { to: "f", seconds: [3, 5], tolerance: 1 }, finds: [] },
  {
    says: "too many waits",
    run: failed,
    kind: "waits",
    expected: { to: "f", seconds: [3] },
    finds: ["expected 1 wait (3 s), found 2 (3 s, 6 s)"],
  },
  { says: "no waits", run: failed, kind: "waits", expected: { to: "g", seconds: [1] }, finds: ["found 0."] },
  { says: "waits below their bounds", run: failed, kind: "waits", expected: { to: "f", atMostSeconds: [4, 8], varied: true }, finds: [] },
  {
    says: "a wait above its bound",
    run: failed,
    kind: "waits",
    expected: { to: "f", atMostSeconds: [2, 8] },
    finds: ["wait 1 should be at most 2 s, found 3 s"],
  },
  {
    says: "waits without chance",
    run: failed,
    kind: "waits",
    expected: { to: "f", atMostSeconds: [3, 6], varied: true },
    finds: ["nothing was drawn by chance"],
  },
  { says: "no waits to vary", run: failed, kind: "waits", expected: { to: "g", atMostSeconds: [], varied: true }, finds: [] },
  {
    says: "waits after timeouts; the last call ends with the run",
    run: hung,
    kind: "waits",
    expected: { to: "f", seconds: [2, 0] },
    finds: [],
  },
  { says: "states entered in order", run: failed, kind: "visits", expected: ["A", "B"], finds: [] },
  {
    says: "states in another order",
    run: failed,
    kind: "visits",
    expected: ["B", "A"],
    finds: ['should enter "A" after "B"; it entered A → B'],
  },
  { says: "a state never entered", run: failed, kind: "visits", expected: ["C"], finds: ['should enter "C"; it'] },
  { says: "a state avoided", run: failed, kind: "avoids", expected: ["C"], finds: [] },
  { says: "a state not avoided", run: failed, kind: "avoids", expected: ["A"], finds: ['never enter "A"'] },
  { says: "the peak of a function", run: failed, kind: "concurrency", expected: { of: "f", peak: 2 }, finds: [] },
  {
    says: "the peak of a function never called",
    run: failed,
    kind: "concurrency",
    expected: { of: "h", peak: { atLeast: 1 } },
    finds: ["there were 0"],
  },
  {
    says: "the peak of Map Runs",
    run: failed,
    kind: "concurrency",
    expected: { peak: { atMost: 2 } },
    finds: ["at most 2 children of the Map Run should be under way; there were 3"],
  },
  {
    says: "Map Runs as they should be",
    run: failed,
    kind: "mapRuns",
    expected: { status: "FAILED", children: 3, items: 12, failedItems: 2 },
    finds: [],
  },
  {
    says: "Map Runs otherwise",
    run: failed,
    kind: "mapRuns",
    expected: { status: "SUCCEEDED", children: 4, items: { atLeast: 20 } },
    finds: ["should end SUCCEEDED; it ended FAILED", "exactly 4 child executions; it had 3", "at least 20 items; it had 12"],
  },
  { says: "no Map Run", run: nothing, kind: "mapRuns", expected: {}, finds: ["there were 0"] },
  { says: "the duration", run: failed, kind: "duration", expected: { seconds: 5 }, finds: [] },
  { says: "too long", run: failed, kind: "duration", expected: { seconds: { atMost: 4 } }, finds: ["at most 4 s; it took 5 s"] },
  { says: "the transitions", run: failed, kind: "transitions", expected: 4, finds: [] },
  { says: "too many transitions", run: failed, kind: "transitions", expected: { atMost: 3 }, finds: ["it used 4"] },
  { says: "the cost", run: failed, kind: "cost", expected: { dollars: 0.0001 }, finds: [] },
  {
    says: "too dear, Express children counted",
    kind: "cost",
    expected: { dollars: { atMost: 0.0001 } },
    finds: ["it cost 0.00010304"],
    run: { ...failed, result: { ...result, statistics: { ...result.statistics, expressRequests: 2, expressBilledMs: 1000 } } },
  },
  {
    says: "events in order",
    run: failed,
    kind: "events",
    expected: { inOrder: ["ExecutionStarted", "TaskFailed"], never: ["TaskTimedOut"], counts: { TaskFailed: 1 } },
    finds: [],
  },
  {
    says: "events not there",
    run: failed,
    kind: "events",
    expected: { inOrder: ["TaskFailed", "TaskSucceeded"] },
    finds: ["have TaskSucceeded after TaskFailed"],
  },
  {
    says: "a first event not there",
    run: failed,
    kind: "events",
    expected: { inOrder: ["TaskSucceeded"] },
    finds: ["have TaskSucceeded, and"],
  },
  {
    says: "a forbidden event, and one too many",
    run: failed,
    kind: "events",
    expected: { never: ["TaskFailed"], counts: { TaskFailed: 0 } },
    finds: ["no TaskFailed", "exactly 0 TaskFailed; it has 1"],
  },
  { says: "objects written", run: failed, kind: "objects", expected: { bucket: "b", key: "run/SUCC*.json", contains: "[1]" }, finds: [] },
  { says: "objects not written", run: failed, kind: "objects", expected: { bucket: "b", key: "run/FAILED_*" }, finds: ["it wrote 0"] },
  {
    says: "objects with other content",
    run: failed,
    kind: "objects",
    expected: { bucket: "b", count: 2, contains: "[" },
    finds: ["run/manifest.json should contain"],
  },
  { says: "objects of any content", run: failed, kind: "objects", expected: { bucket: "b", count: 2 }, finds: [] },
  { says: "messages sent", run: failed, kind: "messages", expected: { to: "q", count: 2 }, finds: [] },
  { says: "no messages", run: failed, kind: "messages", expected: { to: "other" }, finds: ["it was sent 0"] },
  {
    says: "a message of another content",
    run: failed,
    kind: "messages",
    expected: { to: "q", body: { id: 1 } },
    finds: ['expected {"id":1}, found "plain"'],
  },
  {
    says: "messages that all hold nothing in particular",
    kind: "messages",
    expected: { to: "q", body: {} },
    finds: [],
    run: { ...failed, log: { ...log, messages: [{ to: "q", body: { a: 1 }, sentMs: 0 }] } },
  },
  { says: "a field used", run: failed, kind: "uses", expected: { field: "MaxAttempts", value: 5, says: "retry five times" }, finds: [] },
  {
    says: "a field of another value",
    run: failed,
    kind: "uses",
    expected: { field: "MaxAttempts", value: 3, says: "retry thrice" },
    finds: ["should retry thrice, and does not"],
  },
  { says: "a type used inside a branch", run: failed, kind: "uses", expected: { type: "Wait", says: "wait" }, finds: [] },
  {
    says: "a field of a Map is not one of its states",
    run: failed,
    kind: "uses",
    expected: { type: "Pass", field: "Mode", says: "be odd" },
    finds: ["be odd"],
  },
  { says: "a type lacked", run: failed, kind: "lacks", expected: { type: "Choice", says: "use a Choice" }, finds: [] },
  {
    says: "a type not lacked",
    run: failed,
    kind: "lacks",
    expected: { type: "Pass", says: "use a Pass" },
    finds: ['should not use a Pass, and does in "C"'],
  },
  {
    says: "a definition without states",
    run: { ...failed, source: [] },
    kind: "lacks",
    expected: { type: "Pass", says: "use a Pass" },
    finds: [],
  },
  { says: "a warning that may be", run: failed, kind: "warnings", expected: { none: ["OTHER"] }, finds: [] },
  {
    says: "a warning that may not",
    run: failed,
    kind: "warnings",
    expected: { none: ["NO_TIMEOUT"] },
    finds: ["at /States/A: No timeout."],
  },
  { says: "no warning at all", run: failed, kind: "warnings", expected: { none: "*" }, finds: ["No timeout."] },
];

describe("what each kind of expectation finds", () => {
  test.each(rows)("$kind: $says", async ({ run, kind, expected, finds }) => {
    expect(expectationProblems(kind, expected)).toEqual([]);
    const messages = (await checkExpectation(kind, expected, run)).map((finding) => finding.message);
    expect(messages).toHaveLength(finds.length);
    finds.forEach((part, i) => {
      expect(messages[i]).toContain(part);
    });
  });
});

describe("an expectation that is not well formed is refused", () => {
  test.each<{ kind: AssertionName; expected: Json; problem: string }>([
    { kind: "status", expected: "GREEN", problem: "status:" },
    { kind: "output", expected: {}, problem: "name at least one check" },
    { kind: "waits", expected: { to: "f", seconds: [1], atMostSeconds: [1] }, problem: "give either" },
    { kind: "concurrency", expected: { peak: {} }, problem: "concurrency.peak" },
    { kind: "uses", expected: { says: "do" }, problem: "name a `type`" },
    { kind: "calls", expected: { count: 1 }, problem: "calls.to" },
  ])("$kind: $problem", ({ kind, expected, problem }) => {
    expect(expectationProblems(kind, expected).join("\n")).toContain(problem);
  });
});
