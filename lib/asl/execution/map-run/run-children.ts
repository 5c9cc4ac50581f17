import type { MapState } from "../../definition/states";
import type { MapRunLeft, Progress } from "../checkpoint";
import type { ExecutionIdentity } from "../context-object";
import { Execution, type ExecutionKeeping } from "../execution";
import type { ChildExecution, ExecutionStatus } from "../execution-result";
import { Flow } from "../flow";
import { type Process, Waiting } from "../process";
import type { Fiber } from "../scheduler";
import type { StateRun } from "../state-run";
import { VariableScope } from "../variable-scope";
import { VisitLog } from "../visit-log";
import { Child, type ChildHandling } from "./child";
import { type ChildEnding, endHistory, endingOf, outcomeOf, startHistory } from "./child-ending";
import type { ChildInput } from "./child-inputs";
import { exceedsTolerance } from "./exceeds-tolerance";
import type { MapRunWork } from "./map-run-work";
import { isDone, mapRunLeft, redriveChild } from "./map-run-left";

/** Children that AWS starts in a second at most. @see facts: service quotas, "dispatch rate of child workflow executions". */
const STARTS_PER_SECOND = { STANDARD: 100, EXPRESS: 1000 } as const;
const EXPRESS_MS = 300_000;
const YEAR_MS = 365 * 86_400_000;
/** Express is billed by the tenth of a second. */
const BILLED_MS = 100;
/** With `childHistories: "some"`: how many are kept unless `keptChildren` says, and up to how many are recorded in case they fail. */
const KEPT_CHILDREN = 100;
const RECORDED_CHILDREN = 10_000;

const NO_VISITS = new VisitLog(false);
const NOT_KEPT: ExecutionKeeping = { history: false, visits: NO_VISITS };

/** Runs the children of a Map Run: dispatches them at AWS's rate, as many at once as may be, until all are done or too many have failed. */
export class MapRunChildren implements Progress {
  readonly kept: ChildExecution[] = [];
  #keptFailures = 0;
  #isBreached = false;
  #isAllRead = false;
  #fault: { readonly error: unknown } | undefined;
  readonly #mostKept: number;
  readonly #parent: Fiber;
  readonly #everyMs: number;
  readonly #startMs: number;
  /** How many have been started, or refused a start. */
  #index = 0;
  /** How many that a redrive passed over. */
  #skipped = 0;
  /** Those that ended without success: their flows, or undefined where they never started. */
  readonly #unsuccessful = new Map<number, Flow | undefined>();
  /** The one whose turn it is. */
  #next: ChildInput | undefined;
  /** One for all children: each is told of only where somebody asks. */
  readonly #identityOf = ({ mapIndex = 0, startMs, input }: Execution): ExecutionIdentity =>
    this.work.identity.child(mapIndex, startMs, input, this.work.left?.children.get(mapIndex)?.redriveCount);
  readonly #handling: ChildHandling = {
    begin: ({ given, flow }) => this.run.runBlock(this.state.processor, given.input, flow),
    ended: (child, outcome) => {
      this.#ended(child, endingOf(outcome));
    },
  };

  constructor(
    readonly state: MapState,
    readonly run: StateRun,
    readonly work: MapRunWork,
  ) {
    this.#parent = run.clock.current();
    this.#startMs = run.clock.now();
    this.#mostKept = run.simulation.options.keptChildren ?? KEPT_CHILDREN;
    this.#everyMs = run.simulation.options.dispatchRates === false ? 0 : 1000 / STARTS_PER_SECOND[state.executionType];
  }

  /** @returns false when more failed than is tolerated. */
  *all(): Process<boolean> {
    let step = this.#dispatch();
    while (step.kind !== "over") {
      if (step.kind === "sleeps") step = yield* this.#sleep();
      else {
        this.#take(yield* step.input);
        step = this.#dispatch();
      }
    }
    if (this.#fault !== undefined) throw this.#fault.error;
    return !this.#isBreached;
  }

  /** Sleeps until there is something to do that is more than to start children. */
  *#sleep(): Process<Dispatch> {
    let step: Dispatch = SLEEPS;
    let failure: { readonly error: unknown } | undefined;
    this.#parent.interlude = () => {
      try {
        step = this.#dispatch();
      } catch (error) {
        failure = { error };
      }
      return failure !== undefined || step.kind !== "sleeps";
    };
    yield undefined;
    this.#parent.interlude = undefined;
    if (failure !== undefined) throw failure.error;
    return step;
  }

  /** Starts the children that may start by now, and arranges for when the next may. */
  #dispatch(): Dispatch {
    const { ledger, inputs, plan } = this.work;
    for (;;) {
      if (this.#next === undefined) {
        if (this.#isOver() || (this.#isAllRead && ledger.executions.running === 0)) return OVER;
        if (this.#isAllRead) return this.#park();
        const input = inputs.next();
        if (input instanceof Waiting) return { kind: "reads", input: input.process };
        this.#take(input);
        continue;
      }
      if (!this.#isOver() && ledger.executions.running >= plan.concurrency) return this.#park();
      if (this.run.setAlarm(this.#startMs + Math.floor((this.#index - this.#skipped) * this.#everyMs))) return SLEEPS;
      if (this.#isOver()) this.#leave(this.#index, this.#next);
      else this.#start(this.#index, this.#next);
      this.#index += 1;
      this.#next = undefined;
    }
  }

  left(error: string | undefined): MapRunLeft | undefined {
    const { state, run, work } = this;
    return mapRunLeft({ state, run, work, unsuccessful: this.#unsuccessful, reached: this.#index }, error);
  }

  /** Asked anew after each wait: a child may have ended meanwhile. */
  #isOver(): boolean {
    return this.#isBreached || this.#fault !== undefined;
  }

  #leave(index: number, { items }: ChildInput): void {
    this.work.ledger.neverStarted(1, items);
    this.#unsuccessful.set(index, undefined);
  }

  #take(input: ChildInput | undefined): void {
    if (input !== undefined && isDone(this.#index, this.work.left)) {
      this.#skipped += 1;
      this.#index += 1;
      return;
    }
    this.#next = input;
    if (input !== undefined) return;
    this.#isAllRead = true;
    this.#judge(); // a percentage of items that were still being read can be told only now
  }

  #park(): Dispatch {
    this.run.clock.setParked();
    return SLEEPS;
  }

  #start(index: number, given: ChildInput): void {
    const { run, state } = this;
    const { simulation } = run;
    const startMs = run.clock.now();
    const isKept = this.#isRecorded(index);
    const execution = new Execution(
      simulation,
      this.#identityOf,
      state.executionType,
      isKept ? { history: true, visits: simulation.visits.isKept ? new VisitLog(true) : NO_VISITS } : NOT_KEPT,
    );
    execution.mapIndex = index;
    execution.startMs = startMs;
    execution.input = given.input;
    execution.deadlineMs = Math.min(startMs + (state.executionType === "EXPRESS" ? EXPRESS_MS : YEAR_MS), run.flow.execution.deadlineMs);
    const flow = new Flow(execution, new VariableScope());
    const before = this.work.left?.children.get(index);
    if (before?.checkpoint === undefined) startHistory(execution, given.input);
    else redriveChild(flow, before, before.checkpoint);
    simulation.countBilled(1); // starting a child is a billed transition for either type
    simulation.lineStarted();
    run.flow.begin(flow);
    this.work.ledger.started(given.items, startMs);
    const child = new Child(index, given, flow, this.#handling);
    child.startMs = startMs;
    run.clock.start(child);
  }

  #ended(child: Child, ending: ChildEnding): void {
    const { run, work } = this;
    const { simulation } = run;
    const nowMs = run.clock.now();
    const { startMs, given } = child;
    run.flow.end(child.flow);
    simulation.lineEnded();
    if (ending.fault !== undefined) this.#fault = ending.fault;
    work.ledger.ended(ending.status, given.items, nowMs);
    if (this.state.executionType === "EXPRESS") {
      simulation.counts.expressRequests += 1;
      simulation.counts.expressBilledMs += Math.max(1, Math.ceil((nowMs - startMs) / BILLED_MS)) * BILLED_MS;
    }
    endHistory(child.flow, ending);
    this.#collect(child, ending, nowMs);
    if (ending.status !== "SUCCEEDED") {
      this.#unsuccessful.set(child.index, child.flow);
      this.#judge();
    }
    run.clock.wake(this.#parent);
  }

  #judge(): void {
    const { plan, ledger, totalItems } = this.work;
    if (exceedsTolerance(plan, ledger, totalItems ?? (this.#isAllRead ? ledger.items.total : undefined))) this.#isBreached = true;
  }

  #collect(child: Child, ending: ChildEnding, stopMs: number): void {
    const { results, identity } = this.work;
    const { index } = child;
    const { status, output } = ending;
    this.#keep(child, ending, stopMs);
    if (results.wantsChildren) {
      results.addChild(index, {
        executionArn: identity.childArn(index),
        name: identity.childName(index),
        stateMachineArn: identity.stateMachineArn,
        input: child.given.input,
        startMs: child.startMs,
        stopMs,
        status,
        executionType: this.state.executionType,
        ...outcomeOf(ending),
      });
    } else if (status === "SUCCEEDED") results.addOutput(index, output ?? null);
  }

  #keep(child: Child, ending: ChildEnding, stopMs: number): void {
    const { index, flow } = child;
    const { status } = ending;
    if (!this.#isKept(index, status)) return;
    const { execution } = flow;
    this.kept.push({
      index,
      name: this.work.identity.childName(index),
      status,
      startMs: child.startMs,
      stopMs,
      input: child.given.input,
      ...outcomeOf(ending),
      history: execution.recorder.events,
      visits: execution.visits.visits,
    });
  }

  #isRecorded(index: number): boolean {
    const which = this.run.simulation.options.childHistories ?? "some";
    if (which !== "some") return which === "all";
    return index < this.#mostKept || (this.work.totalItems !== undefined && this.work.totalItems <= RECORDED_CHILDREN);
  }

  #isKept(index: number, status: ExecutionStatus): boolean {
    const which = this.run.simulation.options.childHistories ?? "some";
    if (which !== "some") return which === "all";
    if (index < this.#mostKept) return true;
    if (status === "SUCCEEDED" || this.#keptFailures >= this.#mostKept) return false;
    this.#keptFailures += 1;
    return true;
  }
}

/** What a dispatch leaves to the process. */
type Dispatch =
  | { readonly kind: "sleeps" }
  | { readonly kind: "over" }
  | { readonly kind: "reads"; readonly input: Process<ChildInput | undefined> };

const SLEEPS: Dispatch = { kind: "sleeps" };
const OVER: Dispatch = { kind: "over" };
