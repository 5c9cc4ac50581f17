import type { ExecutionResult, StateVisit } from "@/lib/asl";
import type { Call } from "@/lib/simulator";
import type { TestRun } from "./assertion-kind";

/** Every visit of a run, those inside the kept children of distributed Maps included. */
export function allVisits(result: ExecutionResult): readonly StateVisit[] {
  return [...result.visits, ...result.mapRuns.flatMap((run) => run.children.flatMap((child) => child.visits))];
}

/** A call with the moment it ended: for one that hung, when the state's timeout ended it. */
export interface EndedCall extends Call {
  readonly endedMs: number;
}

/** The calls of one function in order of arrival. */
export function callsTo(to: string, run: TestRun): readonly EndedCall[] {
  const calls = run.log.calls.filter((call) => call.to === to);
  if (calls.every((call) => call.endMs !== undefined)) return calls.map((call) => ({ ...call, endedMs: call.endMs ?? call.startMs }));
  const ends = new Map<string, number>();
  for (const visit of allVisits(run.result)) {
    for (const attempt of visit.attempts) ends.set(`${visit.state} ${attempt.startMs}`, attempt.endMs);
  }
  return calls.map((call) => ({ ...call, endedMs: call.endMs ?? ends.get(`${call.state} ${call.startMs}`) ?? run.result.stopMs }));
}
