import type { StateVisit } from "@/lib/asl";
import type { Divergence, VisitPair } from "./divergence";

const MS = 1000;

/** How long a Wait state held the run. */
export function comparePause({ actual, expected }: VisitPair): Divergence | undefined {
  if (actual.type !== "Wait" || actual.exitedMs === undefined || expected.exitedMs === undefined) return undefined;
  const [held, wanted] = [secondsOf(actual), secondsOf(expected)];
  if (held === wanted) return undefined;
  const message = `State "${actual.state}" waited ${held} s; it should have waited ${wanted} s (Seconds).`;
  return { state: actual.state, field: "Seconds", message, expected: wanted, actual: held };
}

function secondsOf({ enteredMs, exitedMs = enteredMs }: StateVisit): number {
  return (exitedMs - enteredMs) / MS;
}
