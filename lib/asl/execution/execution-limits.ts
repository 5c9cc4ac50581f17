import type { WorkflowType } from "../definition/state-machine";
import type { ExecutionLimits } from "./execution-options";

const DAY_MS = 86_400_000;

/** AWS's quotas, and bounds of ours where AWS has none. @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const LIMITS: { readonly [Type in WorkflowType]: ExecutionLimits } = {
  STANDARD: { transitions: 10_000_000, events: 25_000, durationMs: 365 * DAY_MS, payloadBytes: 262_144 },
  // Express has no quota of events; ours keeps a loop that takes no time from filling the memory.
  EXPRESS: { transitions: 10_000_000, events: 250_000, durationMs: 300_000, payloadBytes: 262_144 },
};

export function executionLimits(type: WorkflowType, given: Partial<ExecutionLimits> | undefined): ExecutionLimits {
  return { ...LIMITS[type], ...given };
}
