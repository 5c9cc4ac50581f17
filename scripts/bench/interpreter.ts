import { type ExecutionResult, parseDefinition, runExecution, type TaskWorld } from "@/lib/asl";
import { jsonataMeasurements } from "./jsonata";
import { counterLoop, mapOfTasks, yearOfWaiting } from "./machines";
import { type BenchmarkGroup, type Measurement, medianMs, rounded } from "./measurement";

const echo: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input, afterMs: 50 }) };
const NO_LIMITS = { transitions: Number.MAX_SAFE_INTEGER, events: Number.MAX_SAFE_INTEGER, payloadBytes: Number.MAX_SAFE_INTEGER };

/** Text in, result out: what a learner's Run does. */
async function run(definition: string, input: Parameters<typeof runExecution>[1], tasks = echo): Promise<ExecutionResult> {
  const { machine, diagnostics } = parseDefinition(definition);
  if (machine === undefined) throw new Error(`a benchmark's definition is at fault: ${JSON.stringify(diagnostics)}`);
  const result = await runExecution(machine, input, { startTimeMs: 0, seed: 1, tasks, limits: NO_LIMITS, childHistories: "none" });
  if (result.status !== "SUCCEEDED") throw new Error(`a benchmark ended ${result.status}: ${String(result.error)} ${String(result.cause)}`);
  return result;
}

const items = (count: number): { items: number[] } => ({ items: Array.from({ length: count }, (_, index) => index) });

/** Fails eight times, then succeeds. */
function failingEightTimes(): TaskWorld {
  return {
    answer: ({ attempt }) =>
      attempt <= 8
        ? { kind: "fails", error: "Lambda.TooManyRequestsException", cause: "Rate exceeded" }
        : { kind: "succeeds", output: null },
  };
}

async function distributedMap(count: number): Promise<number> {
  const input = items(count);
  const start = performance.now();
  await run(mapOfTasks(true, null), input);
  return performance.now() - start;
}

async function measure(): Promise<readonly Measurement[]> {
  const loop = await medianMs(5, () => run(counterLoop(10_000), { n: 0 }));
  const year = await medianMs(9, () => run(yearOfWaiting(), {}, failingEightTimes()));
  const tenThousand = await medianMs(5, () => distributedMap(10_000));
  const million = await distributedMap(1_000_000);
  const residentMb = process.memoryUsage.rss() / 1_000_000;
  return [
    { name: "counter loop of 10,000 turns", value: rounded(loop), unit: "ms" },
    { name: "a year of Wait with eight retries", value: rounded(year), unit: "ms" },
    { name: "Distributed Map of 10,000 items", value: rounded(tenThousand), unit: "ms" },
    { name: "Distributed Map of 1,000,000 items", value: rounded(million), unit: "ms" },
    { name: "resident after 1,000,000 items", value: rounded(residentMb), unit: "MB" },
    { name: "time an item at 10^6 over that at 10^4", value: rounded(million / 100 / tenThousand), unit: "ratio" },
    ...(await jsonataMeasurements()),
  ];
}

/** How fast the interpreter is; the limits a benchmark lifts are those that AWS sets, not ours. */
export const interpreterBenchmarks: BenchmarkGroup = { name: "interpreter", run: measure };
