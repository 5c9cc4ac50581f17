import type { Attempt, Diagnostic, ExecutionResult, Json, MapRun, StateVisit } from "@/lib/asl";
import type { Call, WorldLog } from "@/lib/simulator";
import type { TestRun } from "../assertion-kind";

/** Runs that never happened, for the tables of tests to judge. */

const visit = (state: string, attempts: readonly Attempt[] = []): StateVisit => ({
  id: 0,
  state,
  type: "Task",
  at: `/States/${state}`,
  enteredMs: 0,
  enteredEventId: 1,
  attempts,
  stages: [],
  context: {},
  variablesBefore: {},
});

const counts = { total: 12, succeeded: 10, failed: 1, aborted: 0, timedOut: 1, pending: 0, running: 0, resultsWritten: 0 };
const mapRun: MapRun = {
  arn: "arn",
  state: "Each",
  at: "/States/Each",
  status: "FAILED",
  startMs: 0,
  stopMs: 9,
  maxConcurrency: 0,
  toleratedFailureCount: 0,
  toleratedFailurePercentage: 0,
  executionCounts: { ...counts, total: 3 },
  itemCounts: counts,
  redriveCount: 0,
  concurrencyReached: 3,
  children: [],
  files: [],
  timeline: { bucketMs: 1, running: [], failed: [] },
};

const ended: Omit<ExecutionResult, "status"> = {
  history: ["ExecutionStarted", "TaskStateEntered", "TaskFailed", "ExecutionFailed"].map((type, i) => ({
    id: i + 1,
    previousEventId: i,
    timestamp: 0,
    type,
  })),
  startMs: 1000,
  stopMs: 6000,
  mapRuns: [mapRun],
  statistics: {
    transitions: 4,
    events: 4,
    peakPayloadBytes: 10,
    peakConcurrency: 1,
    taskAttempts: 3,
    expressRequests: 0,
    expressBilledMs: 0,
  },
  visits: [visit("A"), visit("B")],
};
export const result: ExecutionResult = { ...ended, status: "FAILED", error: "Boom", cause: "It went off" };
const good: ExecutionResult = { ...ended, status: "SUCCEEDED", output: { id: 7, list: [1, 2] } };

const call = (index: number, [startMs, endMs]: readonly [number, number | undefined], input: Json = {}, to = "f"): Call => ({
  index,
  to,
  resource: to,
  state: "A",
  attempt: index + 1,
  input,
  startMs,
  ...(endMs !== undefined && { endMs }),
  outcome: endMs === undefined ? "hangs" : "fails",
});
export const log: WorldLog = {
  calls: [
    call(0, [0, 100], { key: { id: 1 }, n: 1 }),
    call(1, [3100, 3200], { key: { id: 1 }, n: 2 }),
    call(2, [9200, 9300], { n: 3 }),
    call(3, [9400, 9500], {}, "g"),
  ],
  summaries: { f: { calls: 3, failed: 3, peakConcurrency: 2 }, g: { calls: 1, failed: 0, peakConcurrency: 1 } },
  messages: [
    { to: "q", body: '{"id":1}', sentMs: 0 },
    { to: "q", body: "plain", sentMs: 1 },
  ],
  written: [
    { bucket: "b", key: "run/SUCCEEDED_0.json", body: "[1]" },
    { bucket: "b", key: "run/manifest.json", body: "{}" },
  ],
  unknown: [],
};
const source: Json = {
  StartAt: "A",
  States: {
    A: { Type: "Task", Retry: [{ ErrorEquals: ["X"], MaxAttempts: 5 }], End: true },
    P: { Type: "Parallel", Branches: [{ StartAt: "I", States: { I: { Type: "Wait", Seconds: 1, End: true } } }], End: true },
    M: {
      Type: "Map",
      ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED" }, StartAt: "C", States: { C: { Type: "Pass", End: true } } },
      End: true,
    },
    broken: 7,
  },
};
const warning: Diagnostic = { severity: "WARNING", code: "NO_TIMEOUT", message: "No timeout.", location: "/States/A" };
export const failed: TestRun = { result, log, source, diagnostics: [warning] };
export const succeeded: TestRun = { ...failed, result: good };
export const hung: TestRun = {
  ...failed,
  log: { ...log, calls: [call(0, [0, undefined]), call(1, [7000, undefined]), call(2, [12_000, undefined])] },
  result: {
    ...result,
    stopMs: 20_000,
    visits: [
      visit("A", [
        { firstStage: 0, startMs: 0, endMs: 5000, error: "States.Timeout", cause: null },
        { firstStage: 0, startMs: 7000, endMs: 12_000 },
      ]),
    ],
  },
};
export const nothing: TestRun = {
  ...failed,
  result: { ...good, mapRuns: [], visits: [], history: [] },
  log: { calls: [], summaries: {}, messages: [], written: [], unknown: [] },
};
