import { type HostileCase, machine, map, spread, task } from "./hostile-case";

const limits = { transitions: 2000 };
const TRANSITIONS = "limit transitions";
const wait0 = { Type: "Wait", Seconds: 0 } as const;
const failing: NonNullable<HostileCase["world"]> = { answer: () => ({ kind: "fails", error: "E", cause: "always" }) };
const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const loop = (first: object, more: object = {}): unknown => ({
  StartAt: "A",
  States: {
    A: { ...first, Next: "C" },
    C: { Type: "Choice", Choices: [{ Variable: "$.done", IsPresent: true, Next: "Z" }], Default: "A" },
    Z: { Type: "Succeed" },
  },
  ...more,
});

/** Machines that would never stop, or would multiply beyond count. */
export const endlessRuns: readonly HostileCase[] = [
  { says: "a loop of Pass and Choice", definition: loop({ Type: "Pass" }), limits, ends: TRANSITIONS },
  { says: "a loop of Pass and Choice under AWS's own bound", definition: loop({ Type: "Pass" }), ends: "States.Runtime", cause: "25000" },
  { says: "a loop of no time at all in Express", definition: loop(wait0), type: "EXPRESS", limits, ends: TRANSITIONS },
  {
    says: "a Choice that goes to itself",
    definition: {
      StartAt: "C",
      States: {
        C: { Type: "Choice", Choices: [{ Variable: "$.done", IsPresent: true, Next: "Z" }], Default: "C" },
        Z: { Type: "Succeed" },
      },
    },
    limits,
    ends: TRANSITIONS,
  },
  { says: "a Wait of no seconds in a loop", definition: loop(wait0), limits, ends: TRANSITIONS },
  { says: "a Wait of a day in a loop", definition: loop({ Type: "Wait", Seconds: 86_400 }), ends: "TIMED_OUT" },
  { says: "a Wait of a minute in a loop in Express", definition: loop({ Type: "Wait", Seconds: 60 }), type: "EXPRESS", ends: "TIMED_OUT" },
  {
    says: "a Task in a loop with a timeout",
    definition: loop({ Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f" }, { TimeoutSeconds: 1 }),
    limits,
    ends: TRANSITIONS,
  },
  {
    says: "a hundred million attempts at a second each",
    definition: machine(task({ Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 99_999_999, IntervalSeconds: 1, BackoffRate: 1 }] })),
    world: failing,
    limits,
    ends: TRANSITIONS,
  },
  {
    says: "attempts with the delays of eternity",
    definition: machine(
      task({ Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 99_999_999, IntervalSeconds: 99_999_999, BackoffRate: 1e300 }] }),
    ),
    world: failing,
    ends: "TIMED_OUT",
  },
  {
    says: "two states that catch each other's errors for ever",
    definition: {
      StartAt: "A",
      States: {
        A: task({ End: undefined, Next: "Z", Catch: [{ ErrorEquals: ["States.ALL"], Next: "B" }] }),
        B: task({ End: undefined, Next: "Z", Catch: [{ ErrorEquals: ["States.ALL"], Next: "A" }] }),
        Z: { Type: "Succeed" },
      },
    },
    world: failing,
    limits,
    ends: TRANSITIONS,
  },
  { says: "a Task that never answers", definition: machine(task()), world: { answer: () => ({ kind: "hangs" }) }, ends: "TIMED_OUT" },
  {
    says: "a Task whose answer comes after the end of time",
    definition: machine(task()),
    world: { answer: () => ({ kind: "succeeds", output: 1, afterMs: 1e300 }) },
    ends: "TIMED_OUT",
  },
  {
    says: "a Task that answers before it is asked",
    definition: machine(task()),
    world: { answer: () => ({ kind: "succeeds", output: 1, afterMs: -1e9 }) },
    ends: "SUCCEEDED",
  },
  {
    says: "a Task that answers at no number",
    definition: machine(task()),
    world: { answer: () => ({ kind: "succeeds", output: 1, afterMs: Number.NaN }) },
    ends: "SUCCEEDED",
  },
  {
    says: "a Task that beats for ever",
    definition: machine(task({ Resource: "arn:aws:states:us-east-1:123456789012:activity:a", HeartbeatSeconds: 1 })),
    world: { answer: () => ({ kind: "hangs", heartbeatsMs: Array.from({ length: 5000 }, (_, n) => n * 500) }) },
    ends: "States.Timeout",
  },
  {
    says: "Maps in Maps in Maps",
    definition: machine(map("$.l", map("$$.Execution.Input.l", map("$$.Execution.Input.l", { Type: "Pass", End: true })))),
    input: { l: list(20) },
    limits,
    ends: TRANSITIONS,
  },
  {
    says: "Maps in Maps under AWS's own bound",
    definition: machine(map("$.l", map("$$.Execution.Input.l", { Type: "Pass", End: true }))),
    input: { l: list(200) },
    ends: "States.Runtime",
    cause: "25000",
  },
  {
    says: "a Parallel of five hundred endless Branches",
    definition: machine({
      Type: "Parallel",
      Branches: Array.from({ length: 500 }, (_, n) => ({
        StartAt: `C${n}`,
        States: {
          [`C${n}`]: { Type: "Choice", Choices: [{ Variable: "$.done", IsPresent: true, Next: `Z${n}` }], Default: `C${n}` },
          [`Z${n}`]: { Type: "Succeed" },
        },
      })),
      End: true,
    }),
    limits,
    ends: TRANSITIONS,
  },
  {
    says: "a spread Map in a spread Map",
    definition: machine(
      spread(spread({ Type: "Pass", End: true }, { ItemsPath: "$.l" }), { ItemsPath: "$.l", ItemSelector: { "l.$": "$.l" } }),
    ),
    input: { l: list(100) },
    limits,
    ends: TRANSITIONS,
  },
  {
    says: "a spread Map whose children never end",
    definition: machine(spread({ Type: "Wait", Seconds: 99_999_999, End: true })),
    input: list(1000),
    ends: "States.ExceedToleratedFailureThreshold",
  },
];
