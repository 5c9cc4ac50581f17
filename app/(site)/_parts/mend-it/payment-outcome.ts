import type { ExecutionResult } from "@/lib/asl";
import type { RunReply } from "@/lib/simulator";

/** One call of the payment service; milliseconds of virtual time since the start of the run. */
export interface PaymentAttempt {
  readonly startMs: number;
  readonly endMs: number;
  /** Undefined when the call went through. */
  readonly error: string | undefined;
}

/** What the home page tells of a run. */
export interface PaymentOutcome {
  readonly succeeded: boolean;
  readonly attempts: readonly PaymentAttempt[];
  readonly durationMs: number;
}

/** Reads a run's reply. @returns undefined for a reply that the home page's own workflow never gives. */
export function paymentOutcome(
  reply: RunReply<Pick<ExecutionResult, "status" | "startMs" | "stopMs" | "visits">>,
): PaymentOutcome | undefined {
  if (reply.kind !== "result") return undefined;
  const { status, startMs, stopMs, visits } = reply.result;
  const attempts = visits.flatMap((visit) => visit.attempts);
  return {
    succeeded: status === "SUCCEEDED",
    durationMs: stopMs - startMs,
    attempts: attempts.map((attempt) => ({
      startMs: attempt.startMs - startMs,
      endMs: attempt.endMs - startMs,
      error: attempt.error ?? undefined,
    })),
  };
}
