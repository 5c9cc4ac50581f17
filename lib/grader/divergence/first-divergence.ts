import type { Json, StateVisit } from "@/lib/asl";
import type { Call } from "@/lib/simulator";
import { allVisits } from "../attempts";
import { firstDifference } from "../first-difference";
import { show } from "../show";
import { compareArguments, compareAttempts } from "./compare-attempts";
import { compareOutput, compareTransition, wasStopped } from "./compare-leaving";
import { compareEvaluation } from "./compare-evaluation";
import { compareMapRuns } from "./compare-map-runs";
import { comparePause } from "./compare-pause";
import { type Divergence, type RunPair, type Side, type TracedRun, type VisitPair } from "./divergence";

type Comparison = (pair: VisitPair) => Divergence | undefined;

/** In the order in which a state goes about its work. */
const WORKING: readonly Comparison[] = [compareAttempts, comparePause, compareMapRuns, compareEvaluation];
const LEAVING: readonly Comparison[] = [compareTransition, compareOutput];

/**
 * Aligns two runs of the same test and finds where they first part.
 *
 * @param actual - the learner's run, traced.
 * @param expected - the reference's run in the same world.
 * @returns undefined where the runs do the same, or are built so differently that their visits cannot be told to play the same parts and
 *   every call agrees.
 */
export function firstDivergence(actual: TracedRun, expected: TracedRun): Divergence | undefined {
  const runs: RunPair = { actual: whole(actual), expected: whole(expected) };
  const divergence = isBuiltAlike(runs) ? inVisits(runs) : inCalls(runs);
  return divergence && { ...placeOf(divergence, actual), ...divergence };
}

/** Where a divergence that was told by the calls alone, or of a child, stands: at its state's first visit. */
function placeOf({ state }: Divergence, { result }: TracedRun): Pick<Divergence, "at" | "visit"> {
  const own = result.visits.find((visit) => visit.state === state);
  if (own !== undefined) return { at: own.at, visit: own.id };
  const inner = allVisits(result).find((visit) => visit.state === state);
  return inner === undefined ? {} : { at: inner.at };
}

function whole({ result, log }: TracedRun): Side {
  return { visits: result.visits, output: result.output, result, log };
}

/** Whether visits may be compared one by one: the runs begin in the same part. */
function isBuiltAlike({ actual, expected }: RunPair): boolean {
  const [one, other] = [actual.visits[0], expected.visits[0]];
  return one !== undefined && other !== undefined && one.type === other.type && calledBy(one, actual) === calledBy(other, expected);
}

function calledBy(visit: StateVisit, { log }: Side): string | undefined {
  return log.calls.find(({ state }) => state === visit.state)?.to;
}

function inVisits(runs: RunPair): Divergence | undefined {
  const length = Math.min(runs.actual.visits.length, runs.expected.visits.length);
  const open: VisitPair[] = [];
  for (let i = 0; i < length; i++) {
    const [actual, expected] = [runs.actual.visits[i], runs.expected.visits[i]];
    if (actual === undefined || expected === undefined || actual.type !== expected.type) break;
    const left = containersLeftBefore(i, open, runs);
    const divergence = left ?? atVisit({ actual, expected, runs }, open);
    if (divergence) return divergence;
  }
  return containersLeftBefore(Infinity, open, runs) ?? inCalls(runs);
}

/** Compares one visit; how a Parallel or inline Map worked and was left comes after all that happened inside it. */
function atVisit(pair: VisitPair, open: VisitPair[]): Divergence | undefined {
  const { actual, expected, runs } = pair;
  if (runs.actual.visits.some(({ parent }) => parent === actual.id)) {
    open.push(pair);
    return at(pair, compareArguments(pair));
  }
  const stopped = wasStopped(actual) || wasStopped(expected);
  const ranOut = expected.attempts.some(({ error }) => error === "States.Timeout") && actual.exitedMs === undefined;
  const divergence = firstOf(
    stopped ? [compareArguments, ...(ranOut ? [compareAttempts] : [])] : [compareArguments, ...WORKING, ...LEAVING],
    pair,
  );
  return at(pair, divergence) ?? (actual.type === "Map" ? inChildren(actual, expected, runs) : undefined);
}

/** Closes the containers that the visit at `i` is not inside of, the innermost first. */
function containersLeftBefore(i: number, open: VisitPair[], runs: RunPair): Divergence | undefined {
  for (let last = open.at(-1); last !== undefined && !isInside(runs.actual.visits[i], last.actual, runs.actual); last = open.at(-1)) {
    open.pop();
    const divergence = at(last, firstOf([...WORKING, ...LEAVING], last));
    if (divergence) return divergence;
  }
  return undefined;
}

/** Says which visit it is. A child of a Map Run counts its visits for itself, so its number would name another one. */
function at({ actual, runs }: VisitPair, divergence: Divergence | undefined): Divergence | undefined {
  if (divergence === undefined) return undefined;
  return { ...divergence, at: actual.at, ...(runs.actual.result.visits.includes(actual) && { visit: actual.id }) };
}

function isInside(visit: StateVisit | undefined, container: StateVisit, { visits }: Side): boolean {
  for (let parent = visit?.parent; parent !== undefined; parent = visits.find(({ id }) => id === parent)?.parent)
    if (parent === container.id) return true;
  return false;
}

function firstOf(comparisons: readonly Comparison[], pair: VisitPair): Divergence | undefined {
  for (const compare of comparisons) {
    const divergence = compare(pair);
    if (divergence) return divergence;
  }
  return undefined;
}

/** The kept children of two Map Runs, each as a run of its own. */
function inChildren(actual: StateVisit, expected: StateVisit, runs: RunPair): Divergence | undefined {
  const children = runs.actual.result.mapRuns.find(({ state }) => state === actual.state)?.children ?? [];
  const others = runs.expected.result.mapRuns.find(({ state }) => state === expected.state)?.children ?? [];
  for (const child of children) {
    const other = others.find(({ index }) => index === child.index);
    const divergence =
      other &&
      inVisits({
        actual: { ...runs.actual, visits: child.visits, output: child.output },
        expected: { ...runs.expected, visits: other.visits, output: other.output },
      });
    if (divergence) return divergence;
  }
  return undefined;
}

/** What the world outside can tell, for machines that are built differently: the first call that is not as it should be. */
function inCalls({ actual, expected }: RunPair): Divergence | undefined {
  for (let i = 0; i < Math.max(actual.log.calls.length, expected.log.calls.length); i++) {
    const [was, should] = [seen(actual.log.calls[i], actual), seen(expected.log.calls[i], expected)];
    const field = partingField(was, should);
    if (field === undefined) continue;
    const state = actual.log.calls[i]?.state ?? actual.visits.at(-1)?.state ?? "";
    const message = `Call ${i + 1} is ${describe(was)}; it should be ${describe(should)}.`;
    const map = field === "Retry" ? mapAround(state, actual) : undefined;
    if (map !== undefined) return { state: map.state, field: "MaxConcurrency", message, expected: { ...should }, actual: { ...was } };
    return { state, field, message, expected: { ...should }, actual: { ...was } };
  }
  return undefined;
}

/** The Map a state runs inside. Its calls come at other times, though each attempt is right, when more or fewer iterations run at once. */
function mapAround(name: string, { visits }: Side): StateVisit | undefined {
  const inner = visits.find(({ state }) => state === name);
  return inner && visits.find(({ id, type }) => id === inner.parent && type === "Map");
}

interface SeenCall {
  readonly to: string;
  readonly input: Json;
  readonly atSeconds: number;
}

function seen(call: Call | undefined, { result }: Side): SeenCall | undefined {
  return call && { to: call.to, input: call.input, atSeconds: (call.startMs - result.startMs) / 1000 };
}

function partingField(was: SeenCall | undefined, should: SeenCall | undefined): string | undefined {
  if (was?.to !== should?.to) return "Next";
  if (firstDifference(should?.input, was?.input)) return "Arguments";
  return was?.atSeconds === should?.atSeconds ? undefined : "Retry";
}

function describe(call: SeenCall | undefined): string {
  return call === undefined ? "missing" : `one of "${call.to}" after ${call.atSeconds} s with ${show(call.input)}`;
}
