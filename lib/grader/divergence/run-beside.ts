import type { Json, StateVisit } from "@/lib/asl";
import { type Call, runInSimulator } from "@/lib/simulator";
import type { Exercise } from "../exercise";
import type { Probe } from "../mutation/probes";
import { allVisits } from "../attempts";
import type { Divergence, TracedRun } from "./divergence";
import { firstDivergence } from "./first-divergence";

/** Visits and calls that are told; the first that differ are among them as good as always. */
const MOST = 200;

/** One of two runs, as far as a page shows it. Times are milliseconds of virtual time from the start. */
export interface RunSide {
  readonly status: string;
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  readonly tookMs: number;
  readonly visits: readonly VisitTold[];
  readonly calls: readonly CallTold[];
}

export interface VisitTold {
  readonly state: string;
  readonly type: string;
  readonly enteredMs: number;
  /** Errors of its attempts that failed, in order. */
  readonly errors: readonly string[];
}

export interface CallTold {
  readonly to: string;
  readonly input: Json;
  readonly startMs: number;
  readonly outcome: string;
}

/** Two runs in the same place. */
export interface RunsBeside {
  readonly reference: RunSide;
  readonly other: RunSide;
  readonly divergence?: Divergence;
}

/**
 * Runs a definition beside the reference.
 * @throws Error where one of them does not run at all: it is not valid, or the world fails.
 */
export async function runBeside(
  { solution, workflowType: type }: Pick<Exercise, "solution" | "workflowType">,
  definition: string,
  { input, world, redrive }: Pick<Probe, "input" | "world" | "redrive">,
): Promise<RunsBeside> {
  const run = async (text: string): Promise<TracedRun> => {
    const reply = await runInSimulator({ definition: text, input, world, type, ...(redrive && { redrive }) });
    if (reply.kind === "result" || reply.kind === "limit") return reply;
    throw new Error(reply.kind === "fault" ? reply.message : "The definition is not valid, so there is no run to show.");
  };
  const [other, reference] = [await run(definition), await run(solution)];
  const divergence = firstDivergence(other, reference);
  return { reference: side(reference), other: side(other), ...(divergence && { divergence }) };
}

function side({ result, log }: TracedRun): RunSide {
  const { status, output, error, cause, startMs, stopMs } = result;
  return {
    status,
    ...(output !== undefined && { output }),
    ...(typeof error === "string" && { error }),
    ...(typeof cause === "string" && { cause }),
    tookMs: stopMs - startMs,
    visits: allVisits(result)
      .slice(0, MOST)
      .map((visit) => visitTold(visit, startMs)),
    calls: log.calls.slice(0, MOST).map((call) => callTold(call, startMs)),
  };
}

function visitTold({ state, type, enteredMs, attempts }: StateVisit, startMs: number): VisitTold {
  const errors = attempts.flatMap(({ error }) => (typeof error === "string" ? [error] : []));
  return { state, type, enteredMs: enteredMs - startMs, errors };
}

function callTold({ to, input, startMs: at, outcome, error }: Call, startMs: number): CallTold {
  return { to, input, startMs: at - startMs, outcome: error ?? outcome };
}
