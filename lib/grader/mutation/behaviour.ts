import type { RunReply } from "@/lib/simulator";

/**
 * What a run did, as far as the world outside can tell: how it ended and when, every call with its input and time, every message and
 * object. Two definitions that behave alike in every world mean the same.
 */
export function behaviourOf(reply: RunReply): string {
  if (reply.kind !== "result") return JSON.stringify(reply.kind === "limit" ? ["limit", reply.limit] : [reply.kind]);
  const { status, output, error, cause, stopMs, mapRuns } = reply.result;
  const { calls, summaries, messages, written } = reply.log;
  return JSON.stringify([
    [status, output ?? null, error ?? null, cause ?? null, stopMs],
    calls.map(({ to, input, startMs, outcome }) => [to, input, startMs, outcome]),
    summaries,
    messages,
    written.map(({ bucket, key }) => [bucket, key]),
    mapRuns.map((run) => [run.status, run.executionCounts, run.itemCounts, run.concurrencyReached]),
  ]);
}
