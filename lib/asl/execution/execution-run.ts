import type { StateMachine, WorkflowType } from "../definition/state-machine";
import { ExecutionStopped } from "../errors/execution-stopped";
import { StatesError } from "../errors/states-error";
import { byteLength } from "../history/byte-length";
import { HistoryFull } from "../history/history-recorder";
import type { Json } from "../json/json";
import { nestsDeeper } from "../json/nests-deeper";
import { createRandom } from "../query";
import { executionIdentity } from "./context-object";
import { Execution } from "./execution";
import { executionLimits } from "./execution-limits";
import type { ExecutionOptions } from "./execution-options";
import type { ExecutionResult, ExecutionStatus, MapRun } from "./execution-result";
import { lineLeft } from "./checkpoint";
import { dataOf, type Redrivable, rememberLiving } from "./redrivable";
import type { Resumption } from "./resumption";
import { Flow } from "./flow";
import { arrived, type Process } from "./process";
import { runBlock } from "./run-block";
import type { Outcome } from "./scheduler";
import { LimitReached, Simulation } from "./simulation";
import { VariableScope } from "./variable-scope";

/** How an execution ended, before it is written into the history. */
interface Ending {
  readonly status: ExecutionStatus;
  readonly output?: Json;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly help?: StatesError["help"];
  readonly limitReached?: string;
}

/** One run of a machine, from its start to its end. */
export class ExecutionRun {
  readonly #simulation: Simulation;
  readonly #type: WorkflowType;

  constructor(
    readonly machine: StateMachine,
    readonly options: ExecutionOptions,
    depth = 0,
    readonly resumption?: Resumption,
  ) {
    this.#type = options.type ?? "STANDARD";
    this.#simulation = new Simulation(options, executionLimits(this.#type, options.limits), createRandom(options.seed), {
      depth,
      runMachine: (child, input, childOptions) => new ExecutionRun(child, childOptions, depth + 1).run(input),
    });
  }

  /** Without a promise where nothing in the machine needs one. */
  run(input: Json): ExecutionResult | Promise<ExecutionResult> {
    const { options } = this;
    const isTooDeep = nestsDeeper(input);
    const identity = executionIdentity(options.context ?? {}, {
      startTimeMs: options.startTimeMs,
      isExpress: this.#type === "EXPRESS",
      input,
    });
    const execution = new Execution(this.#simulation, () => identity, this.#type, { history: true, visits: this.#simulation.visits });
    execution.stopsAfterEvent = options.stop?.afterEvent ?? Number.POSITIVE_INFINITY;
    const variables = new VariableScope();
    variables.assign(options.variables ?? {});
    const flow = new Flow(execution, variables);
    if (this.resumption === undefined) this.#start(execution, input, isTooDeep);
    else goOn(flow, this.resumption);
    if (this.resumption !== undefined && this.#type === "STANDARD") this.#simulation.countBilled(1); // a redrive is billed, a start is not
    let outcome: Outcome<Json> | undefined;
    const refusal = isTooDeep ? new StatesError("States.Runtime", TOO_DEEP, FLATTER) : tooLarge(execution, input);
    if (refusal !== undefined) outcome = { kind: "threw", error: refusal };
    else
      this.#simulation.clock.spawn(wholeRun(this.machine, input, flow), (ended) => {
        outcome = ended;
      });
    const finish = (): ExecutionResult => {
      const result = this.#result(execution, flow, this.#ending(outcome));
      return result.status === "SUCCEEDED" ? result : { ...result, redrivable: this.#redrivable(result, input, flow) };
    };
    const waits = this.#advance(() => outcome !== undefined || execution.recorder.count >= execution.stopsAfterEvent);
    return waits === undefined ? finish() : waits.then(finish);
  }

  #start(execution: Execution, input: Json, isTooDeep: boolean): void {
    const inputText = isTooDeep ? "" : execution.text.of(input);
    this.#simulation.notePayload(byteLength(inputText));
    execution.addEvent("ExecutionStarted", 0, {
      name: "executionStartedEventDetails",
      details: { input: inputText, inputDetails: { truncated: isTooDeep }, roleArn: execution.identity.roleArn },
    });
  }

  #redrivable({ error }: ExecutionResult, input: Json, flow: Flow): Redrivable {
    const { machine, options, resumption } = this;
    const { execution, stateMachine } = flow.execution.identity;
    const left = this.#type === "EXPRESS" ? undefined : lineLeft(flow, error ?? undefined);
    const redrivable = {
      definition: machine.source,
      input,
      options: dataOf(options),
      identity: { Execution: execution, StateMachine: stateMachine },
      redriveCount: resumption?.redriveCount ?? 0,
      ...(left?.kind === "open" && { checkpoint: left.checkpoint }),
    };
    rememberLiving(redrivable, { machine, onQuery: options.onQuery });
    return redrivable;
  }

  /** Map Runs in the order of their ends; one that was redriven is told of once, as it is now. */
  #mapRuns(): readonly MapRun[] {
    const { mapRuns } = this.#simulation;
    if (this.resumption === undefined) return mapRuns;
    const isRedriven = ({ arn }: MapRun): boolean => mapRuns.some((now) => now.arn === arn);
    return [...this.resumption.previous.mapRuns.filter((before) => !isRedriven(before)), ...mapRuns];
  }

  /** Runs until the execution has ended or its time is up. @returns a promise only where a query or a task gave one. */
  #advance(isOver: () => boolean): Promise<void> | undefined {
    const { clock } = this.#simulation;
    const pause = clock.advance(this.#deadlineMs(), isOver);
    return pause.kind === "promise" ? this.#advanceWaiting(pause, isOver) : undefined;
  }

  async #advanceWaiting(
    first: Extract<ReturnType<Simulation["clock"]["advance"]>, { kind: "promise" }>,
    isOver: () => boolean,
  ): Promise<void> {
    const { clock } = this.#simulation;
    let pause: ReturnType<Simulation["clock"]["advance"]> = first;
    while (pause.kind === "promise") {
      const { fiber, promise } = pause;
      clock.resume(fiber, await outcomeOf(promise));
      pause = clock.advance(this.#deadlineMs(), isOver);
    }
  }

  /** When the run ends at the latest: by its own limit, or by a StopExecution call. */
  #deadlineMs(): number {
    return Math.min(this.#timeUpMs(), this.options.stop?.atMs ?? Number.POSITIVE_INFINITY);
  }

  #isOutOfTime(): boolean {
    const nowMs = this.#simulation.clock.now();
    return nowMs >= this.#timeUpMs() || this.options.stop === undefined;
  }

  #timeUpMs(): number {
    const { timeoutSeconds } = this.machine;
    const { startTimeMs } = this.options;
    const ownMs = timeoutSeconds === undefined ? Number.POSITIVE_INFINITY : 1000 * timeoutSeconds;
    return startTimeMs + Math.min(ownMs, this.#simulation.limits.durationMs);
  }

  #ending(outcome: Outcome<Json> | undefined): Ending {
    const { stop } = this.options;
    const isStopped = outcome === undefined ? !this.#isOutOfTime() : outcome.kind === "threw" && outcome.error instanceof ExecutionStopped;
    if (isStopped) return { status: "ABORTED", error: stop?.error, cause: stop?.cause };
    if (outcome === undefined) return { status: "TIMED_OUT" };
    if (outcome.kind === "returned") return { status: "SUCCEEDED", output: outcome.value };
    const { error } = outcome;
    if (error instanceof StatesError) return { status: "FAILED", error: error.error, cause: error.cause, help: error.help };
    // The host's own bound: a value nests deeper, or is longer, than it can hold.
    if (error instanceof RangeError) return { status: "FAILED", error: "States.Runtime", cause: TOO_DEEP };
    if (error instanceof HistoryFull) {
      return {
        status: "FAILED",
        error: "States.Runtime",
        cause: error.message,
        help: { at: "", mend: "Split the work: child executions or a distributed Map have histories of their own." },
      };
    }
    if (error instanceof LimitReached)
      return { status: "FAILED", error: "States.Runtime", cause: error.message, limitReached: error.limit };
    throw error;
  }

  #result(execution: Execution, flow: Flow, ending: Ending): ExecutionResult {
    const { error, cause, output, status } = ending;
    const details = output === undefined ? { error, cause } : { output: execution.text.of(output), outputDetails: { truncated: false } };
    const how = END_EVENTS[status];
    // A call from outside follows nothing that happened inside.
    execution.addLastEvent(`Execution${how}`, status === "ABORTED" ? 0 : flow.lastEventId, {
      name: `execution${how}EventDetails`,
      details,
    });
    return {
      status,
      ...(output === undefined ? {} : { output }),
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
      history: execution.recorder.events,
      startMs: this.resumption?.previous.startMs ?? this.options.startTimeMs,
      stopMs: this.#simulation.clock.now(),
      mapRuns: this.#mapRuns(),
      statistics: this.#simulation.counts,
      visits: this.#simulation.visits.visits,
      ...(ending.help === undefined ? {} : { help: ending.help }),
      ...(ending.limitReached === undefined ? {} : { limitReached: ending.limitReached }),
    };
  }
}

/** AWS refuses to start on such an input; every later one is measured where it is made. */
function tooLarge(execution: Execution, input: Json): StatesError | undefined {
  if (execution.isWithinLimit(input)) return undefined;
  return new StatesError(
    "States.DataLimitExceeded",
    "The execution's input has a size exceeding the maximum number of bytes service limit.",
    {
      at: "",
      mend: "Keep the input within 262,144 bytes: store what is big elsewhere, and pass its key.",
    },
  );
}

const FLATTER = { at: "", mend: "Make the input flatter: at most 1000 levels of lists and objects." };
const TOO_DEEP = "A value of this execution nests too deep, or is too long, to be worked on.";

const END_EVENTS: { readonly [Status in ExecutionStatus]: string } = {
  SUCCEEDED: "Succeeded",
  FAILED: "Failed",
  TIMED_OUT: "TimedOut",
  ABORTED: "Aborted",
};

/** Takes up the history and the place of the attempt before. */
function goOn(flow: Flow, { previous, redriveCount, checkpoint }: Resumption): void {
  flow.execution.recorder.goOn(previous.history, previous.history.length);
  flow.lastEventId = previous.history.length;
  flow.add("ExecutionRedriven", { name: "executionRedrivenEventDetails", details: { redriveCount } });
  if (checkpoint !== undefined) flow.resume(checkpoint);
}

function* wholeRun(machine: StateMachine, input: Json, flow: Flow): Process<Json> {
  return yield* arrived(runBlock(machine, input, flow));
}

async function outcomeOf(promise: PromiseLike<unknown>): Promise<Outcome<unknown>> {
  try {
    return { kind: "returned", value: await promise };
  } catch (error) {
    return { kind: "threw", error };
  }
}
