import type { Call, RunReply } from "@/lib/simulator";
import { allVisits } from "../attempts";
import { firstDifference } from "../first-difference";
import { count, show } from "../show";
import type { TracedRun } from "../divergence/divergence";
import type { Fault } from "./fault";

/** AWS ends a Standard execution there; only a loop comes so far. */
const MOST_EVENTS = 25_000;

/** How a run under faults ended, beside the calm one. */
export interface Judgement {
  /** `unnoticed`: it ended well, and gives out something else, though nothing in it took up a failure. */
  readonly standing: "survived" | "fell" | "unnoticed";
  /** What happened, in a few words; runs with equal words are one group. */
  readonly title: string;
  /** Why, and what would change it. */
  readonly says: string;
  /** The state it happened in, where there is one. */
  readonly state?: string;
}

/** A run that was struck, what struck it, and how the same test went without. */
export interface StruckRun {
  readonly reply: RunReply;
  readonly faults: readonly Fault[];
  readonly calm: TracedRun;
}

/**
 * Judges a run under faults by what anybody can see of it: whether it ended, how, and with what.
 * @throws Error where the simulator failed: ours.
 */
export function judgeRun({ reply, faults, calm }: StruckRun): Judgement {
  if (reply.kind === "fault" || reply.kind === "diagnostics") throw new Error(reply.kind === "fault" ? reply.message : "It did not parse.");
  const { result } = reply;
  if (reply.kind === "limit" || result.status === "TIMED_OUT" || result.statistics.events >= MOST_EVENTS) return held(reply);
  return result.status === "SUCCEEDED" ? ended(reply, { faults, calm }) : failed(reply, calm);
}

/** It waited for an answer that never came, or went round and round. */
function held({ log, result, ...reply }: TracedRun): Judgement {
  const hanging = log.calls.findLast(({ outcome }) => outcome === "hangs");
  if (hanging === undefined) {
    const message =
      "message" in reply ? reply.message : `It used ${count(result.statistics.events, "event")} of the 25,000 that AWS allows.`;
    const says = `${message} A loop needs a counter and a Choice that leaves it.`;
    return { standing: "fell", title: "It goes round and round, and comes to no end", says, ...stateOf(result.visits.at(-1)?.state) };
  }
  return {
    standing: "fell",
    title: `"${hanging.to}" does not answer, and the execution waits for ever`,
    says: `State "${hanging.state}" has no timeout of its own. TimeoutSeconds ends the wait; a Retrier or a Catcher then says what follows.`,
    state: hanging.state,
  };
}

function ended(run: TracedRun, { faults, calm }: Omit<StruckRun, "reply">): Judgement {
  const difference = firstDifference(calm.result.output, run.result.output);
  const retried = allVisits(run.result).some(({ attempts }) => attempts.some(({ retrier }) => retrier !== undefined));
  const caught = allVisits(run.result).find(({ catcher, type }) => catcher !== undefined && type !== "Choice");
  const lost = run.result.mapRuns.find(({ status, itemCounts }) => status === "SUCCEEDED" && itemCounts.failed + itemCounts.timedOut > 0);
  if (difference === undefined && calm.result.status === "SUCCEEDED")
    return {
      standing: "survived",
      title: retried ? "Repeated until it went well, with the same output" : "Not touched by it: the same output",
      says: "The execution succeeds and gives out what it gives out on a calm day.",
    };
  if (caught !== undefined)
    return {
      standing: "survived",
      title: `Caught in "${caught.state}", and brought to a good end`,
      says: "The execution succeeds by another way than on a calm day. Look whether its output tells the caller so.",
      state: caught.state,
    };
  if (lost !== undefined)
    return {
      standing: "survived",
      title: `"${lost.state}" went on without the items that failed`,
      says: "The Map Run stayed within its tolerance. Look whether somebody learns which items are missing.",
      state: lost.state,
    };
  return {
    standing: "unnoticed",
    title: unnoticedTitle(faults),
    says: `The execution succeeds, and its output is not that of a calm day${difference === undefined ? "" : `: ${difference.at === "" ? "" : `at ${difference.at} `}it is ${show(difference.actual)} in place of ${show(difference.expected)}`}. A Choice or a stricter path on what comes in would notice.`,
  };
}

function unnoticedTitle(faults: readonly Fault[]): string {
  for (const fault of faults) {
    if (fault.kind === "malformed") return `A malformed answer of "${fault.of}" goes through unnoticed`;
    if (fault.kind === "input") return `An input without "${fault.without}" goes through unnoticed`;
    if (fault.kind === "object") return `An object of ${fault.bucket} that breaks off goes through unnoticed`;
  }
  return "Ended well, with another output";
}

function failed(run: TracedRun, calm: TracedRun): Judgement {
  const { result, log } = run;
  const end = result.visits.at(-1);
  const last = allVisits(result).findLast(({ error }) => error !== undefined) ?? end;
  const error = result.error ?? "no error named";
  if (end?.type === "Fail")
    return {
      standing: "survived",
      title: `Given up in order, by a Fail state, with ${error}`,
      says: "The execution fails, and as the definition says: whoever called it reads an error of your own.",
      state: end.state,
    };
  if (calm.result.status === "FAILED" && calm.result.error === result.error)
    return {
      standing: "survived",
      title: `Failed with ${error}, as on a calm day`,
      says: "The fault changed nothing.",
      ...stateOf(last?.state),
    };
  const failing = log.calls.findLast((call) => call.error === error);
  return fallen(failing ?? log.calls.findLast(({ state }) => state === last?.state), error, failing?.state ?? last?.state);
}

/** An error that nobody took up. */
function fallen(call: Call | undefined, error: string, state = "The execution"): Judgement {
  if (error === "States.Timeout" || error === "States.HeartbeatTimeout")
    return {
      standing: "fell",
      title: `"${call?.to ?? state}" does not answer in time, and nothing follows the timeout`,
      says: `The timeout of state "${state}" did its work, and ends the execution with ${error}. A Retrier repeats it, a Catcher takes it up.`,
      state,
    };
  if (error === "States.ExceedToleratedFailureThreshold")
    return {
      standing: "fell",
      title: "More items failed than the Map Run tolerates",
      says: `What failed inside "${state}" was not repeated often enough, or the tolerance is smaller than this trouble. Retry inside the child, then a tolerance for what is left.`,
      state,
    };
  if (call !== undefined && call.error === error)
    return {
      standing: "fell",
      title: `"${call.to}" ${isThrottle(error) ? "is throttled" : `reports ${error}`}, and the execution fails`,
      says: `State "${state}" gave up after ${attempts(call.attempt)}, and no Catcher took the error up. A Retrier with more patience rides out a short failure; a Catcher takes up one for good.`,
      state,
    };
  return {
    standing: "fell",
    title: `"${state}" cannot work with the data it gets (${error})`,
    says: "A path or an expression found nothing there, or something of another kind. IsPresent in a Choice, a default in JSONata, or a Catcher where the state can have one, takes that up.",
    state,
  };
}

function isThrottle(error: string): boolean {
  return /TooManyRequests|Throttl/.test(error);
}

function attempts(n: number): string {
  return n === 1 ? "one attempt" : `${n} attempts`;
}

function stateOf(state: string | undefined): { readonly state?: string } {
  return state === undefined ? {} : { state };
}
