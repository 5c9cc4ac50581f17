import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ExecutionOptions,
  type ExecutionResult,
  type HistoryEvent,
  type Json,
  parseDefinition,
  runExecution,
  type StateMachine,
} from "../index";
import { definitions, inputs, worlds } from "./random-machines";

const LIMITS = { transitions: 3000, events: 5000 };
const RUNS = { numRuns: 150 };
const TIMEOUT_MS = 60_000;
const types = fc.constantFrom("STANDARD" as const, "EXPRESS" as const);
const runs = fc.record({ definition: definitions, input: inputs, tasks: worlds, seed: fc.nat(), type: types });

describe("any definition, input and world", () => {
  test("is a machine without a diagnostic", { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(parseDefinition(definition).diagnostics.filter(({ severity }) => severity === "ERROR")).toEqual([]);
      }),
      RUNS,
    );
  });

  test("ends, by AWS's rules or a named limit, and equal when run again", { timeout: TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(runs, async ({ definition, input, tasks, seed, type }) => {
        const machine = machineOf(definition, type);
        if (machine === undefined) return;
        const options = { startTimeMs: 1_700_000_000_000, seed, tasks, type, limits: LIMITS, trace: true };
        const result = await runExecution(machine, input, options);
        expect(["SUCCEEDED", "FAILED", "TIMED_OUT"]).toContain(result.status);
        expect(result.limitReached ?? "none").toMatch(/^(none|transitions|events|durationMs|payloadBytes)$/);
        expect(await runExecution(machine, input, options)).toEqual(result);
        expectEqualEnds(result, await untraced(machine, input, options));
      }),
      RUNS,
    );
  });

  test("has a history that keeps the laws", { timeout: TIMEOUT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(runs, async ({ definition, input, tasks, seed, type }) => {
        const machine = machineOf(definition, type);
        if (machine === undefined) return;
        const result = await runExecution(machine, input, { startTimeMs: 0, seed, tasks, type, limits: LIMITS });
        expectLaws(result);
        const entered = result.history.filter((event) => event.type.endsWith("StateEntered")).length;
        if (type === "STANDARD") expect(result.statistics.transitions).toBeGreaterThanOrEqual(entered);
      }),
      RUNS,
    );
  });
});

/** Express refuses some of the machines; those of Standard are all right. */
function machineOf(definition: string, type: "STANDARD" | "EXPRESS"): StateMachine | undefined {
  const { machine } = parseDefinition(definition, { type });
  if (type === "STANDARD") expect(machine).toBeDefined();
  return machine;
}

/** To watch a run changes nothing of it. */
function expectEqualEnds(traced: ExecutionResult, plain: ExecutionResult): void {
  expect(plain.history).toEqual(traced.history);
  expect(plain.statistics).toEqual(traced.statistics);
}

async function untraced(machine: StateMachine, input: Json, options: ExecutionOptions): Promise<ExecutionResult> {
  return await runExecution(machine, input, { ...options, trace: false });
}

function expectLaws({ history, startMs, stopMs }: ExecutionResult): void {
  expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => index + 1));
  expect(history[0]?.type).toBe("ExecutionStarted");
  let last = startMs;
  for (const event of history) {
    expect(event.previousEventId).toBeLessThan(event.id);
    expect(event.timestamp).toBeGreaterThanOrEqual(last);
    last = event.timestamp;
  }
  expect(last).toBe(stopMs);
  expect(history.filter(isEnding).map(({ id }) => id)).toEqual([history.length]);
}

function isEnding({ type }: HistoryEvent): boolean {
  return /^Execution(Succeeded|Failed|TimedOut|Aborted)$/.test(type);
}
