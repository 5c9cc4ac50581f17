import { HISTORY_LIMIT, inFlight, mostWithinHistory, THROTTLES } from "@/lib/pricing";
import type { ShownResult } from "../run/shown-run";

/** A hard limit of AWS's beside what one run used of it. */
export interface UsedLimit {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  /** How numbers of it are written. */
  readonly unit: "count" | "bytes" | "milliseconds";
  /** What happens there. */
  readonly beyond: string;
  /** Nothing breaks there: it only takes longer. */
  readonly isSoft?: boolean;
}

const PAYLOAD_LIMIT_BYTES = 262_144;
export const EXPRESS_LIMIT_MS = 300_000;
const YEAR_MS = 365 * 86_400_000;
const CHILDREN_AT_ONCE = 10_000;
const INLINE_AT_ONCE = 40;

/** @returns the limits that one run meets as it grows, the nearest first. */
export function usedLimits(result: ShownResult): readonly UsedLimit[] {
  const { history, statistics, mapRuns, startMs, stopMs } = result;
  const children = Math.max(0, ...mapRuns.map(({ concurrencyReached }) => concurrencyReached));
  const lines = inlineLines(result);
  const limits: readonly UsedLimit[] = [
    { name: "Events of one history", used: history.length, limit: HISTORY_LIMIT, unit: "count", beyond: "the execution fails" },
    {
      name: "Largest payload",
      used: statistics.peakPayloadBytes,
      limit: PAYLOAD_LIMIT_BYTES,
      unit: "bytes",
      beyond: "the state fails with States.DataLimitExceeded",
    },
    { name: "Duration, as Express", used: stopMs - startMs, limit: EXPRESS_LIMIT_MS, unit: "milliseconds", beyond: "Express ends it" },
    { name: "Duration, as Standard", used: stopMs - startMs, limit: YEAR_MS, unit: "milliseconds", beyond: "it times out" },
    ...(children > 0
      ? [
          {
            name: "Children of a Map Run at once",
            used: children,
            limit: CHILDREN_AT_ONCE,
            unit: "count" as const,
            beyond: "the others wait",
            isSoft: true,
          },
        ]
      : []),
    ...(lines > 0
      ? [
          {
            name: "Items of an inline Map at once",
            used: lines,
            limit: INLINE_AT_ONCE,
            unit: "count" as const,
            beyond: "the others wait",
            isSoft: true,
          },
        ]
      : []),
  ];
  return [...limits].sort((a, b) => b.used / b.limit - a.used / a.limit);
}

/** Most items of an inline Map that were under way at one moment; 0 without one. */
function inlineLines({ visits }: ShownResult): number {
  const items = visits.filter(({ parent }) => parent !== undefined && visits[parent]?.type === "Map");
  const turns = items.flatMap(({ enteredMs, exitedMs = enteredMs }) => [
    { ms: enteredMs, by: 1 },
    { ms: exitedMs, by: -1 },
  ]);
  turns.sort((a, b) => a.ms - b.ms || a.by - b.by);
  let now = 0;
  let most = 0;
  for (const { by } of turns) most = Math.max(most, (now += by));
  return most;
}

/** How many items an inline Map of this run could take before its history is full. */
export interface ItemRoom {
  readonly state: string;
  readonly items: number;
  readonly eventsEach: number;
  readonly most: number;
}

/** @returns undefined without an inline Map of more than one item. */
export function itemRoom({ visits, history }: ShownResult): ItemRoom | undefined {
  const byMap = new Map<number, Set<number>>();
  for (const { parent, branch = 0 } of visits) {
    if (parent === undefined || visits[parent]?.type !== "Map") continue;
    byMap.set(parent, (byMap.get(parent) ?? new Set()).add(branch));
  }
  const largest = [...byMap].sort(([, a], [, b]) => b.size - a.size)[0];
  const map = largest === undefined ? undefined : visits[largest[0]];
  if (largest === undefined || map === undefined || largest[1].size < 2) return undefined;
  const inside = (map.exitedEventId ?? history.length) - map.enteredEventId;
  const eventsEach = Math.max(1, Math.round(inside / largest[1].size));
  return { state: map.state, items: largest[1].size, eventsEach, most: mostWithinHistory(eventsEach, history.length - inside) };
}

/** What holds back many such runs: how many may be started a second, for good. */
export interface StartLimit {
  readonly name: string;
  readonly perSecond: number;
  /** The way to the number. */
  readonly formula: string;
}

const OPEN_EXECUTIONS = 1_000_000;
const LAMBDA_AT_ONCE = 1000;
const LARGE = ["us-east-1", "us-west-2", "eu-west-1"];

/** @returns the limits that many runs meet, the lowest first: that one breaks first. */
export function startLimits(result: ShownResult, region: string): readonly StartLimit[] {
  const size = LARGE.includes(region) ? "large" : "other";
  const { transitions, startStandard } = THROTTLES[size];
  const used = Math.max(1, result.statistics.transitions);
  const seconds = (result.stopMs - result.startMs) / 1000;
  const taskSeconds = taskMs(result) / 1000;
  const words = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
  const limits: StartLimit[] = [
    {
      name: "State transitions",
      perSecond: transitions.refillPerSecond / used,
      formula: `${words(transitions.refillPerSecond)} a second ÷ ${words(used)} a run`,
    },
    {
      name: "StartExecution calls",
      perSecond: startStandard.refillPerSecond,
      formula: `${words(startStandard.refillPerSecond)} a second refill the bucket`,
    },
  ];
  if (taskSeconds > 0)
    limits.push({
      name: "Lambda's 1,000 at once",
      perSecond: LAMBDA_AT_ONCE / taskSeconds,
      formula: `1,000 ÷ ${words(taskSeconds)} s of task attempts a run`,
    });
  if (seconds > 0)
    limits.push({
      name: "Open executions",
      perSecond: OPEN_EXECUTIONS / inFlight(1, seconds),
      formula: `1,000,000 ÷ ${words(seconds)} s a run`,
    });
  return limits.sort((a, b) => a.perSecond - b.perSecond);
}

/** Milliseconds of work that one run's own task attempts took together. */
function taskMs({ visits }: ShownResult): number {
  return visits
    .filter(({ type }) => type === "Task")
    .reduce((sum, { attempts }) => sum + attempts.reduce((own, { startMs, endMs }) => own + endMs - startMs, 0), 0);
}
