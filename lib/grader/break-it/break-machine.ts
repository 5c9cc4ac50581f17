import type { Diagnostic } from "@/lib/asl";
import { type OnQuery, runInSimulator, type RunReply } from "@/lib/simulator";
import type { TracedRun } from "../divergence/divergence";
import type { GradedExercise } from "../grade";
import { describeFault, type Fault, withFaults } from "./fault";
import { faultSchedule, type FaultSchedule, type Target } from "./fault-schedule";
import { type Judgement, judgeRun } from "./judge-run";

/** Schedules of one report; their seeds count from 1. */
const FAULT_SCHEDULES = 50;

/** One run under faults, to be replayed by its seed. */
export interface BrokenRun {
  readonly seed: number;
  /** The test whose input and world were struck. */
  readonly test: string;
  readonly faults: readonly Fault[];
  /** The faults in words. */
  readonly says: string;
}

/** Runs that ended in the same way, in plain words. */
export interface BreakGroup extends Judgement {
  readonly runs: readonly BrokenRun[];
}

/** What a machine does when its world goes wrong. */
export type BreakReport =
  /** What fell comes first, then what went wrong unnoticed, each with the commonest first. */
  | { readonly kind: "report"; readonly runs: number; readonly survived: number; readonly groups: readonly BreakGroup[] }
  /** Nothing in the exercise's worlds could go wrong: no function, no object, no input. */
  | { readonly kind: "nothing-to-break" }
  | { readonly kind: "invalid"; readonly diagnostics: readonly Diagnostic[] };

interface Ran {
  readonly target: Target;
  readonly calm: TracedRun;
}

/**
 * Runs a machine under seeded faults in the worlds of an exercise's tests: throttles, outages, hangs, failures now and then, malformed answers and
 * data. Pure: equal arguments give an equal report.
 *
 * @throws Error when the simulator or a world fails: ours, never the learner's.
 */
export async function breakMachine(
  exercise: GradedExercise,
  definition: string,
  { schedules = FAULT_SCHEDULES, onQuery }: { readonly schedules?: number; readonly onQuery?: OnQuery } = {},
): Promise<BreakReport> {
  const { workflowType: type } = exercise;
  const calm: Ran[] = [];
  for (const test of exercise.tests) {
    const { name, input, world } = test;
    const reply = await runInSimulator({ definition, input, world, type }, onQuery);
    if (reply.kind === "diagnostics") return { kind: "invalid", diagnostics: reply.diagnostics };
    const run = traced(reply);
    calm.push({ calm: run, target: { test: name, input, world, calls: callsOf(run) } });
  }
  const targets = calm.map(({ target }) => target);
  const judged: { readonly run: BrokenRun; readonly judgement: Judgement }[] = [];
  for (let seed = 1; seed <= schedules; seed++) {
    const schedule = faultSchedule(seed, targets);
    const ran = calm.find(({ target }) => target.test === schedule.test);
    if (ran === undefined || schedule.faults.length === 0) continue;
    const reply = await runInSimulator({ definition, ...withFaults(ran.target, schedule.faults), type, seed }, onQuery);
    judged.push({ run: brokenRun(schedule), judgement: judgeRun({ reply, faults: schedule.faults, calm: ran.calm }) });
  }
  return judged.length === 0 ? { kind: "nothing-to-break" } : report(judged);
}

function brokenRun({ seed, test, faults }: FaultSchedule): BrokenRun {
  return { seed, test, faults, says: faults.map(describeFault).join("; ") };
}

const ORDER = ["fell", "unnoticed", "survived"] as const;

function report(judged: readonly { readonly run: BrokenRun; readonly judgement: Judgement }[]): BreakReport {
  const groups = new Map<string, { judgement: Judgement; runs: BrokenRun[] }>();
  for (const { run, judgement } of judged) {
    const key = `${judgement.standing} ${judgement.title}`;
    const group = groups.get(key) ?? { judgement, runs: [] };
    group.runs.push(run);
    groups.set(key, group);
  }
  const sorted = [...groups.values()]
    .map(({ judgement, runs }): BreakGroup => ({ ...judgement, runs }))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.runs.length - a.runs.length);
  const survived = judged.filter(({ judgement }) => judgement.standing === "survived").length;
  return { kind: "report", runs: judged.length, survived, groups: sorted };
}

function callsOf({ log }: TracedRun): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(log.summaries).map(([name, { calls }]) => [name, calls]));
}

function traced(reply: RunReply): TracedRun {
  if (reply.kind === "result" || reply.kind === "limit") return reply;
  throw new Error(reply.kind === "fault" ? reply.message : "It did not parse.");
}
