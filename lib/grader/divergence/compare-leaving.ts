import type { Json, StateVisit } from "@/lib/asl";
import { firstDifference } from "../first-difference";
import { showDifference } from "../show";
import { hasStage, stageOf, type Divergence, type Side, type VisitPair } from "./divergence";

const OUTPUT_STAGES = ["ResultSelector", "ResultPath", "Output", "OutputPath"];

/** True where something outside ended a state's work: the failure of another branch or item. What it would have done says nothing. */
export function wasStopped({ parent, exitedMs, error }: StateVisit): boolean {
  return parent !== undefined && exitedMs === undefined && error === undefined;
}

/** Which error handling, Choice Rule or transition led out of the state, and to what part of the run. */
export function compareTransition({ actual, expected, runs }: VisitPair): Divergence | undefined {
  if (leadToOneTask({ actual, expected, runs })) return undefined;
  const [went, wanted] = [whereTo(actual, runs.actual), whereTo(expected, runs.expected)];
  if (went.part === wanted.part) return undefined;
  const field = transitionField(actual, expected);
  const error = actual.error ?? expected.error ?? undefined;
  const after = error === undefined ? "" : ` after ${error}`;
  const message = `State "${actual.state}" led to ${went.says}${after}; it should have led to ${wanted.says} (${field}).`;
  return { state: actual.state, field, message, expected: wanted.says, actual: went.says };
}

/** What the next state gets, or the execution gives out. */
export function compareOutput({ actual, expected, runs }: VisitPair): Divergence | undefined {
  const difference = firstDifference(outputOf(expected, runs.expected), outputOf(actual, runs.actual));
  if (difference === undefined) return undefined;
  const field = outputField(actual, expected);
  const message = `State "${actual.state}" passes on the wrong data (${field}): ${showDifference(difference)}.`;
  return { state: actual.state, field, message, expected: difference.expected ?? null, actual: difference.actual ?? null };
}

/** The same Task by name: whether it called anything is for its own visit to say. */
function leadToOneTask({ actual, expected, runs }: VisitPair): boolean {
  if (actual.next === undefined || actual.next !== expected.next) return false;
  return [runs.actual, runs.expected].every(({ visits }) => visits.find(({ state }) => state === actual.next)?.type === "Task");
}

interface Destination {
  /** Equal for states that do the same in both runs, whatever they are called. */
  readonly part: string;
  readonly says: string;
}

function whereTo(visit: StateVisit, side: Side): Destination {
  if (visit.next !== undefined) return destination(visit.next, side);
  if (visit.exitedMs !== undefined) return { part: "end", says: "the end of the run" };
  return { part: "failure", says: "the failure of the run" };
}

function destination(name: string, { visits, log }: Side): Destination {
  const visit = visits.find(({ state }) => state === name);
  const called = log.calls.find(({ state }) => state === name)?.to;
  if (called !== undefined) return { part: `call ${called}`, says: `a call of "${called}"` };
  const type = visit?.type ?? "state";
  return { part: type === "Fail" ? `Fail ${visit?.error ?? ""}` : type, says: `a ${type} state` };
}

function transitionField(actual: StateVisit, expected: StateVisit): string {
  if (actual.type === "Choice") return "Choices";
  const failed = [actual, expected].some(({ error, catcher }) => typeof error === "string" || catcher !== undefined);
  return failed && actual.type !== "Fail" ? "Catch" : "Next";
}

/** A failed visit's output is the next state's input: the engine's stages end with the Catcher's. */
function outputOf(visit: StateVisit, { visits, output }: Side): Json | undefined {
  const { id: before, parent, branch } = visit;
  const next = visits.find(
    (other) => other.id > before && other.state === visit.next && other.parent === parent && other.branch === branch,
  );
  if (next !== undefined) return stageOf(next, "Input");
  return parent === undefined ? output : stageOf(visit, "Input", "Result", ...OUTPUT_STAGES);
}

function outputField(actual: StateVisit, expected: StateVisit): string {
  if (actual.catcher !== undefined || expected.catcher !== undefined) return "Catch";
  const known = OUTPUT_STAGES.find((field) => hasStage(actual, field) !== hasStage(expected, field) || differs(actual, expected, field));
  return known ?? (actual.type === "Pass" ? "Result" : "ResultPath");
}

function differs(actual: StateVisit, expected: StateVisit, field: string): boolean {
  return firstDifference(stageOf(expected, field), stageOf(actual, field)) !== undefined;
}
