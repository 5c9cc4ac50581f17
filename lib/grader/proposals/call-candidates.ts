import type { Json } from "@/lib/asl";
import type { TestRun } from "../assertion-kind";
import { callsTo } from "../attempts";
import { count } from "../show";
import type { Candidate } from "./candidate";

/** More calls than these are counted, and not written out. */
const MAX_WRITTEN = 8;
const MAX_INPUT_CHARACTERS = 3_000;
const MS = 1000;

/** What can be expected of the calls of a run: how many, with what, how far apart, how many at once, in which order. */
export function callCandidates(run: TestRun): readonly Candidate[] {
  const names = Object.keys(run.log.summaries).filter((name) => !run.log.unknown.some(({ resource }) => resource === name));
  return [...names.flatMap((name) => ofFunction(name, run)), ...order(names, run)];
}

function ofFunction(to: string, run: TestRun): readonly Candidate[] {
  const { calls = 0, peakConcurrency = 0 } = run.log.summaries[to] ?? {};
  const times = count(calls, "call");
  const peak: readonly Candidate[] =
    peakConcurrency < 2
      ? []
      : [
          {
            kind: "concurrency",
            expected: { of: to, peak: peakConcurrency },
            says: `at the busiest moment ${peakConcurrency} calls of "${to}" are under way`,
            binds: 1,
          },
        ];
  return [
    { kind: "calls", expected: { to, count: calls }, says: `"${to}" has ${times}`, binds: 0 },
    ...inputs(to, run, peakConcurrency),
    ...(peakConcurrency < 2 ? waits(to, run) : []),
    ...peak,
  ];
}

function inputs(to: string, run: TestRun, peakConcurrency: number): readonly Candidate[] {
  const sent: readonly Json[] = callsTo(to, run).map(({ input }) => input);
  if (sent.length === 0 || sent.length > MAX_WRITTEN || JSON.stringify(sent).length > MAX_INPUT_CHARACTERS) return [];
  const expected = { to, count: sent.length, [peakConcurrency < 2 ? "inputs" : "anyOrder"]: sent };
  return [{ kind: "calls", expected, says: `"${to}" has ${count(sent.length, "call")}, with just these inputs`, binds: 0 }];
}

function waits(to: string, run: TestRun): readonly Candidate[] {
  const calls = callsTo(to, run);
  if (calls.length < 2 || calls.length > MAX_WRITTEN + 1) return [];
  const seconds = calls.slice(1).map((call, i) => (call.startMs - (calls[i]?.endedMs ?? 0)) / MS);
  if (seconds.some((wait) => wait < 0)) return [];
  return [
    {
      kind: "waits",
      expected: { to, seconds },
      says: `between the calls of "${to}" are ${seconds.map((wait) => `${wait} s`).join(", ")}`,
      binds: 1,
    },
  ];
}

/** The order of calls of different functions, where one comes after the other. */
function order(names: readonly string[], { log: { calls, summaries } }: TestRun): readonly Candidate[] {
  const called = calls.map(({ to }) => to).filter((to) => names.includes(to));
  const atOnce = names.some((name) => (summaries[name]?.peakConcurrency ?? 0) > 1);
  if (new Set(called).size < 2 || called.length > MAX_WRITTEN || atOnce) return [];
  return [{ kind: "order", expected: called, says: `the calls come in the order ${called.join(", ")}`, binds: 1 }];
}
