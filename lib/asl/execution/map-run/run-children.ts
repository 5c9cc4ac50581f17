import type { MapState } from "../../definition/states";
import { ExecutionTimedOut } from "../../errors/execution-timed-out";
import { StatesError } from "../../errors/states-error";
import { HistoryFull } from "../../history/history-recorder";
import type { Json } from "../../json/json";
import { Execution } from "../execution";
import type { ChildExecution, ExecutionStatus } from "../execution-result";
import { Flow } from "../flow";
import type { Process } from "../process";
import type { Fiber, Outcome } from "../scheduler";
import type { StateRun } from "../state-run";
import { VariableScope } from "../variable-scope";
import { VisitLog } from "../visit-log";
import type { ChildInput, ChildInputs } from "./child-inputs";
import { exceedsTolerance } from "./exceeds-tolerance";
import type { MapRunIdentity } from "./map-run-identity";
import type { MapRunLedger } from "./map-run-ledger";
import type { MapRunPlan } from "./map-run-plan";
import type { MapRunResults } from "./results";

/** Children that AWS starts in a second at most. @see facts: service quotas, "dispatch rate of child workflow executions". */
const STARTS_PER_SECOND = { STANDARD: 100, EXPRESS: 1000 } as const;
const EXPRESS_MS = 300_000;
const YEAR_MS = 365 * 86_400_000;
/** Express is billed by the tenth of a second. */
const BILLED_MS = 100;
/** With `childHistories: "some"`: how many are kept, and up to how many are recorded in case they fail. */
const KEPT_CHILDREN = 100;
const RECORDED_CHILDREN = 10_000;

const NO_VISITS = new VisitLog(false);

export interface MapRunWork {
  readonly plan: MapRunPlan;
  readonly inputs: ChildInputs;
  /** All items; undefined where they are read as they are needed. */
  readonly totalItems: number | undefined;
  readonly identity: MapRunIdentity;
  readonly ledger: MapRunLedger;
  readonly results: MapRunResults;
}

/** Runs the children of a Map Run: dispatches them at AWS's rate, as many at once as may be, until all are done or too many have failed. */
export class MapRunChildren {
  readonly kept: ChildExecution[] = [];
  #keptFailures = 0;
  #isBreached = false;
  #isAllRead = false;
  #fault: { readonly error: unknown } | undefined;
  readonly #parent: Fiber;
  readonly #everyMs: number;

  constructor(
    readonly state: MapState,
    readonly run: StateRun,
    readonly work: MapRunWork,
  ) {
    this.#parent = run.clock.current();
    this.#everyMs = run.simulation.options.dispatchRates === false ? 0 : 1000 / STARTS_PER_SECOND[state.executionType];
  }

  /** @returns false when more failed than is tolerated. */
  *all(): Process<boolean> {
    const { ledger, inputs, plan } = this.work;
    const startMs = this.run.clock.now();
    for (let index = 0; !this.#isOver(); index += 1) {
      const child = yield* inputs.next();
      if (child === undefined) {
        this.#isAllRead = true;
        this.#judge(); // a percentage of items that were still being read can be told only now
        break;
      }
      while (!this.#isOver() && ledger.executions.running >= plan.concurrency) yield* this.run.clock.park();
      const slotMs = startMs + Math.floor(index * this.#everyMs);
      if (slotMs > this.run.clock.now()) yield* this.run.sleepUntil(slotMs);
      if (this.#isOver()) ledger.neverStarted(1, child.items);
      else this.#start(index, child);
    }
    while (!this.#isOver() && ledger.executions.running > 0) yield* this.run.clock.park();
    if (this.#fault !== undefined) throw this.#fault.error;
    return !this.#isBreached;
  }

  /** Asked anew after each wait: a child may have ended meanwhile. */
  #isOver(): boolean {
    return this.#isBreached || this.#fault !== undefined;
  }

  #start(index: number, child: ChildInput): void {
    const { run, state } = this;
    const { simulation } = run;
    const startMs = run.clock.now();
    const isKept = this.#isRecorded(index);
    const execution = new Execution(simulation, () => this.work.identity.child(index, startMs, child.input), state.executionType, {
      history: isKept,
      visits: isKept && simulation.visits.isKept ? new VisitLog(true) : NO_VISITS,
    });
    execution.mapIndex = index;
    execution.deadlineMs = Math.min(startMs + (state.executionType === "EXPRESS" ? EXPRESS_MS : YEAR_MS), run.flow.execution.deadlineMs);
    const flow = new Flow(execution, new VariableScope());
    if (isKept) startHistory(execution, child.input);
    simulation.countBilled(1); // starting a child is a billed transition for either type
    simulation.lineStarted();
    run.flow.begin(flow);
    this.work.ledger.started(child.items, startMs);
    flow.fiber = run.clock.spawn(run.runBlock(state.processor, child.input, flow), (outcome) => {
      run.flow.end(flow);
      this.#ended({ index, child, startMs, flow, ...endingOf(outcome) });
    });
  }

  #ended(ended: EndedChild): void {
    const { run, work } = this;
    const { simulation } = run;
    const nowMs = run.clock.now();
    simulation.lineEnded();
    if (ended.fault !== undefined) this.#fault = ended.fault;
    work.ledger.ended(ended.status, ended.child.items, nowMs);
    if (this.state.executionType === "EXPRESS") {
      simulation.counts.expressRequests += 1;
      simulation.counts.expressBilledMs += Math.max(1, Math.ceil((nowMs - ended.startMs) / BILLED_MS)) * BILLED_MS;
    }
    this.#collect(ended, nowMs);
    if (ended.status !== "SUCCEEDED") this.#judge();
    run.clock.wake(this.#parent);
  }

  #judge(): void {
    const { plan, ledger, totalItems } = this.work;
    if (exceedsTolerance(plan, ledger, totalItems ?? (this.#isAllRead ? ledger.items.total : undefined))) this.#isBreached = true;
  }

  #collect(ended: EndedChild, stopMs: number): void {
    const { results, identity } = this.work;
    const { index, status, output } = ended;
    this.#keep(ended, stopMs);
    if (results.wantsChildren) {
      results.addChild(index, {
        executionArn: identity.childArn(index),
        name: identity.childName(index),
        stateMachineArn: identity.stateMachineArn,
        input: ended.child.input,
        startMs: ended.startMs,
        stopMs,
        status,
        executionType: this.state.executionType,
        ...outcomeOf(ended),
      });
    } else if (status === "SUCCEEDED") results.addOutput(index, output ?? null);
  }

  #keep(ended: EndedChild, stopMs: number): void {
    const { index, status, flow } = ended;
    if (!this.#isKept(index, status)) return;
    const { execution } = flow;
    if (execution.keepsHistory) endHistory(flow, ended);
    this.kept.push({
      index,
      name: this.work.identity.childName(index),
      status,
      startMs: ended.startMs,
      stopMs,
      input: ended.child.input,
      ...outcomeOf(ended),
      history: execution.recorder.events,
      visits: execution.visits.visits,
    });
  }

  #isRecorded(index: number): boolean {
    const which = this.run.simulation.options.childHistories ?? "some";
    if (which !== "some") return which === "all";
    return index < KEPT_CHILDREN || (this.work.totalItems !== undefined && this.work.totalItems <= RECORDED_CHILDREN);
  }

  #isKept(index: number, status: ExecutionStatus): boolean {
    const which = this.run.simulation.options.childHistories ?? "some";
    if (which !== "some") return which === "all";
    if (index < KEPT_CHILDREN) return true;
    if (status === "SUCCEEDED" || this.#keptFailures >= KEPT_CHILDREN) return false;
    this.#keptFailures += 1;
    return true;
  }
}

interface ChildEnding {
  readonly status: ExecutionStatus;
  readonly output?: Json;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  /** Not the child's failure but the run's: a limit of the simulation, or a fault of the interpreter. */
  readonly fault?: { readonly error: unknown };
}

interface EndedChild extends ChildEnding {
  readonly index: number;
  readonly child: ChildInput;
  readonly startMs: number;
  readonly flow: Flow;
}

function endingOf(outcome: Outcome<Json>): ChildEnding {
  if (outcome.kind === "returned") return { status: "SUCCEEDED", output: outcome.value };
  const { error } = outcome;
  if (error instanceof StatesError) return { status: "FAILED", error: error.error, cause: error.cause };
  if (error instanceof HistoryFull) return { status: "FAILED", error: "States.Runtime", cause: error.message };
  if (error instanceof ExecutionTimedOut) return { status: "TIMED_OUT" };
  return { status: "ABORTED", fault: { error } };
}

function outcomeOf({ status, output, error, cause }: ChildEnding): Pick<ChildExecution, "output" | "error" | "cause"> {
  return status === "SUCCEEDED" ? { output: output ?? null } : { error: error ?? null, cause: cause ?? null };
}

function startHistory(execution: Execution, input: Json): void {
  execution.addEvent("ExecutionStarted", 0, {
    name: "executionStartedEventDetails",
    details: { input: execution.text.of(input), inputDetails: { truncated: false }, roleArn: execution.identity.roleArn },
  });
}

function endHistory(flow: Flow, { status, output, error, cause }: ChildEnding): void {
  const { execution } = flow;
  const how = status === "SUCCEEDED" ? "Succeeded" : status === "TIMED_OUT" ? "TimedOut" : "Failed";
  const details = output === undefined ? { error, cause } : { output: execution.text.of(output), outputDetails: { truncated: false } };
  execution.addLastEvent(`Execution${how}`, flow.lastEventId, { name: `execution${how}EventDetails`, details });
}
