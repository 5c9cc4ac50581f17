import type { ExecutionResult } from "@/lib/asl";

/** What a person reads when a bound of ours, not of AWS's, ended the run. */
export function limitMessage(limit: string, result: ExecutionResult): string {
  const last = result.visits.at(-1)?.state;
  const where = last === undefined ? "" : ` The last state entered was "${last}".`;
  switch (limit) {
    case "transitions":
      return `Stopped after ${result.statistics.transitions} state transitions: this looks like a loop with no way out.${where} Give the loop a counter and a Choice that leaves it.`;
    case "durationMs":
      return `Stopped: the execution ran longer than its workflow type may.${where} A Wait, a timeout or a Retry asks for too much time.`;
    case "payloadBytes":
      return `Stopped: a payload grew beyond 262,144 bytes.${where} Keep large data in S3 and pass its key.`;
    case "events":
      return `Stopped at the limit of events in one history.${where} Use a distributed Map, or start child executions.`;
    default:
      return `Stopped at the simulator's limit of ${limit}.${where}`;
  }
}
