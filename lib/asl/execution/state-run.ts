import type { State } from "../definition/states";
import { ExecutionTimedOut } from "../errors/execution-timed-out";
import { StatesError } from "../errors/states-error";
import type { Json, JsonObject } from "../json/json";
import { type Query, QueryFailure, type Random } from "../query/query";
import { isoTime } from "./context-object";
import type { Progress, WorkLeft } from "./checkpoint";
import type { BlockRunner, Flow } from "./flow";
import { type Process, settled } from "./process";
import type { Sight } from "./sight";
import { StateScope } from "./state-scope";
import type { VisitDraft } from "./visit-log";

/** Where a state leads, and with what. */
export interface Transition {
  /** Undefined at the end of the block. */
  readonly next: string | undefined;
  readonly output: Json;
  /** Variables to set, in the block's scope. */
  readonly assigned: JsonObject | undefined;
}

const NOTHING_MORE: Sight = {};

/** One visit of a state: what it got, what it can see, and how its failures are worded. */
export class StateRun {
  retryCount = 0;
  taskToken: string | undefined;
  visit: VisitDraft | undefined;
  /** Of a Parallel or Map, once it has begun. */
  progress: Progress | undefined;
  /** In a redrive: what a Parallel or Map still has to do. */
  left: WorkLeft | undefined;
  /** Its StateEntered event, the event before that, and when it was. */
  enteredEventId = 0;
  previousEventId = 0;
  enteredMs = 0;

  constructor(
    readonly state: State,
    readonly input: Json,
    readonly flow: Flow,
    /** Runs a Branch, or the states of an ItemProcessor. */
    readonly runBlock: BlockRunner,
  ) {}

  /** What a redrive left to the first attempt; a retry does it all again. */
  takeLeft(): WorkLeft | undefined {
    const { left } = this;
    this.left = undefined;
    this.progress = left === undefined ? undefined : { left: () => left };
    return left;
  }

  get simulation(): Flow["execution"]["simulation"] {
    return this.flow.execution.simulation;
  }

  get random(): Random {
    return this.simulation.random;
  }

  get nowMs(): number {
    return this.clock.now();
  }

  /** The value of a workflow variable in sight. */
  variable(name: string): Json | undefined {
    return this.flow.variables.find(name);
  }

  get clock(): Flow["execution"]["simulation"]["clock"] {
    return this.flow.execution.simulation.clock;
  }

  /**
   * Asks for the value of an expression.
   * @param field - where it stands, as AWS names it: `Output`, `Choices[0]/Condition`.
   * @throws StatesError as AWS words it.
   */
  *evaluate(query: Query, field: string, sight: Sight = NOTHING_MORE): Process<Json> {
    const answer = this.ask(query, field, sight);
    return answer instanceof Promise ? yield* this.wait(answer, field) : answer;
  }

  /** As `evaluate`, but hands back the promise of a JSONata answer; `wait` is for that. */
  ask(query: Query, field: string, sight: Sight = NOTHING_MORE): Json | Promise<Json> {
    if (query.constant !== undefined) return query.constant;
    if (query.language === "JSONata") this.simulation.options.onQuery?.(query.source, this.state.name, field);
    try {
      return query.evaluate(
        new StateScope(this, query.language === "JSONPath" && sight.dollar !== undefined ? sight.dollar : this.input, sight),
      );
    } catch (failure) {
      throw this.failureOf(failure, field);
    }
  }

  /** The value of a path, or of a template in JSONPath mode: it is there at once. */
  read(query: Query, field: string, sight: Sight): Json {
    const answer = this.ask(query, field, sight);
    if (answer instanceof Promise) throw new Error(`"${query.source}" is no path: only JSONata answers with a promise.`);
    return answer;
  }

  *wait(answer: Promise<Json>, field: string): Process<Json> {
    try {
      return yield* settled(answer);
    } catch (failure) {
      throw this.failureOf(failure, field);
    }
  }

  /** A States.Runtime failure in AWS's frame: nothing can catch it. */
  runtimeError(cause: string, mend: string): StatesError {
    return this.failure("States.Runtime", cause, mend);
  }

  /** A failure whose cause says in which state and at which event it came about. */
  failure(error: string, cause: string, mend: string): StatesError {
    const { name, at } = this.state;
    return new StatesError(
      error,
      `An error occurred while executing the state '${name}' (entered at the event id #${this.enteredEventId}). ${cause}`,
      {
        at,
        mend,
      },
    );
  }

  /** A JSONata field that gave a value of the wrong type. */
  wrongType(query: Query, field: string, expected: string, value: Json): StatesError {
    const cause = `The JSONata expression '${expressionOf(query)}' specified for the field '${field}' returned an unexpected result type. Expected '${expected}', but was '${jsonType(value)}' for value: ${JSON.stringify(value)}`;
    return this.evaluationFailed(
      field,
      this.failure("States.QueryEvaluationError", cause, `Let '${field}' give a value of the type '${expected}'.`),
    );
  }

  failureOf(failure: unknown, field: string): unknown {
    if (!(failure instanceof QueryFailure)) return failure;
    const error = this.failure(failure.error, failure.causeFor(field), failure.where.mend);
    return failure.error === "States.QueryEvaluationError" ? this.evaluationFailed(failure.locationIn(field), error) : error;
  }

  /** Adds the event that goes before the failure of a JSONata expression. */
  evaluationFailed(location: string, error: StatesError): StatesError {
    const { flow } = this;
    // Recorded: with nothing between, it follows what StateEntered follows, and skips that event.
    if (flow.lastEventId === this.enteredEventId) flow.lastEventId = this.previousEventId;
    flow.add("EvaluationFailed", {
      name: "evaluationFailedEventDetails",
      details: { cause: error.cause, error: error.error, location, state: this.state.name },
    });
    return error;
  }

  /**
   * The outcome that stands for the state's own work, where the options give one.
   * @throws StatesError where that is a failure.
   */
  mockedResult(): { readonly result: Json } | undefined {
    const { mock } = this.simulation.options;
    if (mock?.state !== this.state.name) return undefined;
    const { outcome } = mock;
    if ("output" in outcome) return { result: outcome.output };
    throw new StatesError(outcome.error, outcome.cause, { at: this.state.at, mend: "The outcome was given as a failure." });
  }

  /** Whether there is anything to wait for until a moment; without, nobody need sleep. */
  isAhead(atMs: number): boolean {
    return atMs > this.clock.now() || atMs > this.flow.execution.deadlineMs;
  }

  /** Lets virtual time reach a moment. @throws ExecutionTimedOut where the time of the execution is up before. */
  *sleepUntil(atMs: number): Process<void> {
    while (this.setAlarm(atMs)) yield undefined;
  }

  /** Has the running process woken at a moment. @returns whether it is to sleep. @throws as `sleepUntil` does. */
  setAlarm(atMs: number): boolean {
    const { deadlineMs } = this.flow.execution;
    if (this.clock.setAlarm(Math.min(atMs, deadlineMs))) return true;
    if (atMs > deadlineMs) throw new ExecutionTimedOut("The time of the execution is up.");
    return false;
  }

  stage(field: string, value: Json): void {
    this.visit?.stage(field, value);
  }

  context(mapItem?: JsonObject): JsonObject {
    const { contextObject } = this.simulation.options;
    if (contextObject !== undefined) return contextObject;
    const { identity } = this.flow.execution;
    const { name, type } = this.state;
    const mayRetry = type === "Task" || type === "Parallel" || type === "Map";
    return {
      Execution: identity.execution,
      StateMachine: identity.stateMachine,
      State: { Name: name, EnteredTime: isoTime(this.enteredMs), ...(mayRetry ? { RetryCount: this.retryCount } : {}) },
      ...(this.taskToken === undefined ? {} : { Task: { Token: this.taskToken } }),
      ...(mapItem === undefined ? {} : { Map: { Item: mapItem } }),
    };
  }
}

/** A JSONata expression without its delimiters; a template that is nothing but one is its JSON text. */
function expressionOf({ source }: Query): string {
  const written = source.startsWith('"') ? String(JSON.parse(source)) : source;
  return written.replace(/^\{%\s*|\s*%\}$/g, "");
}

function jsonType(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
