/** One Retrier of a list: the errors it names, and its numbers. */
export interface NamedRetrier {
  readonly errors: readonly string[];
  readonly intervalSeconds: number;
  readonly backoffRate: number;
  readonly maxAttempts: number;
}

export interface RetrierDecision {
  readonly error: string;
  /** Index of the first Retrier that names the error; undefined when none does. */
  readonly retrier?: number;
  /** Seconds before the retry; undefined when there is none. */
  readonly waitSeconds?: number;
  /** How often each Retrier has been used, after this error. */
  readonly used: readonly number[];
  readonly outcome: "retried" | "exhausted" | "not named";
}

/**
 * What a list of Retriers does with one error after another, in one visit of a state. The first Retrier that names the error is the
 * only one asked; each has a counter of its own; one that is used up sends the error on to Catch, never to the next Retrier.
 */
export function retrierDecisions(retriers: readonly NamedRetrier[], errors: readonly string[]): readonly RetrierDecision[] {
  const used = retriers.map(() => 0);
  const decisions: RetrierDecision[] = [];
  for (const error of errors) {
    const decision = decide(retriers, used, error);
    decisions.push(decision);
    if (decision.outcome !== "retried") break;
  }
  return decisions;
}

function decide(retriers: readonly NamedRetrier[], used: number[], error: string): RetrierDecision {
  const index = retriers.findIndex(({ errors }) => errors.includes(error) || errors.includes("States.ALL"));
  const retrier = retriers[index];
  if (retrier === undefined) return { error, used: [...used], outcome: "not named" };
  const before = used[index] ?? 0;
  if (before >= retrier.maxAttempts) return { error, retrier: index, used: [...used], outcome: "exhausted" };
  used[index] = before + 1;
  return {
    error,
    retrier: index,
    waitSeconds: retrier.intervalSeconds * retrier.backoffRate ** before,
    used: [...used],
    outcome: "retried",
  };
}
