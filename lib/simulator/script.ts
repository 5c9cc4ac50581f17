import {
  compileJsonata,
  compileTemplate,
  type Json,
  type JsonObject,
  type Query,
  QueryFailure,
  type QueryScope,
  type TaskAnswer,
} from "@/lib/asl";
import { draw } from "./draw";
import { isObject } from "./is-object";
import type { WorldAnswer } from "./world";

/** What a script may know of the call it answers. */
export interface ScriptCall {
  readonly input: Json;
  /** Counts the calls of this function from 1. */
  readonly call: number;
  readonly attempt: number;
  readonly elapsedMs: number;
}

interface CompiledAnswer {
  readonly answer: WorldAnswer;
  readonly when: Query | JsonObject | undefined;
  readonly returns: Query | undefined;
  used: number;
}

/**
 * The answers of one function, ready to give. Stateful: an answer with `times` is used up.
 * @throws QuerySyntaxError when an expression of the script does not parse: the author's fault, never the learner's.
 */
export class Script {
  readonly #answers: readonly CompiledAnswer[];

  constructor(
    private readonly name: string,
    answers: readonly WorldAnswer[],
    private readonly seed: number,
  ) {
    this.#answers = answers.map((answer) => ({ answer, when: compileWhen(answer.when), returns: compileReturns(answer.returns), used: 0 }));
  }

  /** @returns undefined when every answer that fits is used up. A promise only where JSONata was asked. */
  answer(call: ScriptCall): TaskAnswer | undefined | Promise<TaskAnswer | undefined> {
    const chosen = this.#choose(call, 0);
    if (chosen instanceof Promise) return chosen.then((answer) => answer && this.#give(answer, call));
    return chosen && this.#give(chosen, call);
  }

  #choose(call: ScriptCall, from: number): CompiledAnswer | undefined | Promise<CompiledAnswer | undefined> {
    for (let i = from; i < this.#answers.length; i++) {
      const candidate = this.#answers[i];
      if (candidate === undefined || candidate.used >= (candidate.answer.times ?? Infinity)) continue;
      const holds = matches(candidate.when, this.#scope(call));
      if (holds instanceof Promise) return holds.then((yes) => (yes ? candidate : this.#choose(call, i + 1)));
      if (holds) return candidate;
    }
    return undefined;
  }

  #give(chosen: CompiledAnswer, call: ScriptCall): TaskAnswer | Promise<TaskAnswer> {
    chosen.used += 1;
    const { answer } = chosen;
    const timing = {
      ...(answer.takes !== undefined && { afterMs: answer.takes }),
      ...(answer.submitted !== undefined && { submitted: answer.submitted }),
      ...(answer.heartbeats !== undefined && { heartbeatsMs: answer.heartbeats }),
      ...(answer.worker !== undefined && { workerName: answer.worker }),
    };
    if (answer.never) return { kind: "hangs", ...timing };
    if (answer.throws && this.#isUnlucky(chosen, call)) {
      const { error, cause } = answer.throws;
      return { kind: "fails", error, cause, ...(answer.phase && { phase: answer.phase }), ...timing };
    }
    const output = chosen.returns ? this.#evaluate(chosen.returns, call) : { value: answer.returns ?? null };
    const told = (evaluated: Evaluated): TaskAnswer =>
      "value" in evaluated ? { kind: "succeeds", output: evaluated.value, ...timing } : { kind: "fails", ...evaluated, ...timing };
    return output instanceof Promise ? output.then(told) : told(output);
  }

  /** What was sent may not be what the answer is worked out from; a function fails then, and so does this one: it is the caller's doing. */
  #evaluate(returns: Query, call: ScriptCall): Evaluated | Promise<Evaluated> {
    try {
      const value = returns.evaluate(this.#scope(call));
      if (!(value instanceof Promise)) return { value };
      return value.then(
        (output) => ({ value: output }),
        (failure: unknown) => this.#notUnderstood(failure),
      );
    } catch (failure) {
      return this.#notUnderstood(failure);
    }
  }

  #notUnderstood(failure: unknown): Evaluated {
    if (!(failure instanceof QueryFailure)) throw failure;
    return { error: "Simulator.InputNotUnderstood", cause: `${this.name} could not work with what it was sent: ${failure.message}` };
  }

  #isUnlucky({ answer, used }: CompiledAnswer, call: ScriptCall): boolean {
    if (answer.failEvery !== undefined) return used % answer.failEvery === 0;
    if (answer.failureRate !== undefined) return draw(this.seed, this.name, call.call) < answer.failureRate;
    return true;
  }

  #scope(call: ScriptCall): QueryScope {
    const variables: Readonly<Record<string, number>> = { call: call.call, attempt: call.attempt, elapsed: call.elapsedMs };
    let draws = 0;
    const next = () => draw(this.seed, this.name, call.call * 1000 + draws++);
    return {
      input: call.input,
      context: () => ({}),
      variable: (name) => variables[name],
      random: {
        next,
        uuid: () =>
          `00000000-0000-4000-8000-${Math.floor(next() * 2 ** 48)
            .toString(16)
            .padStart(12, "0")}`,
      },
    };
  }
}

type Evaluated = { readonly value: Json } | { readonly error: string; readonly cause: string };

function compileWhen(when: WorldAnswer["when"]): CompiledAnswer["when"] {
  return typeof when === "string" ? compileJsonata(when) : when;
}

function compileReturns(returns: Json | undefined): Query | undefined {
  return returns !== undefined && JSON.stringify(returns).includes('"{%') ? compileTemplate(returns, "JSONata") : undefined;
}

function matches(when: CompiledAnswer["when"], scope: QueryScope): boolean | Promise<boolean> {
  if (when === undefined) return true;
  if (!isQuery(when)) return includes(scope.input, when);
  try {
    const value = when.evaluate(scope);
    return value instanceof Promise ? value.then((answer) => answer === true, doesNotHold) : value === true;
  } catch (failure) {
    return doesNotHold(failure);
  }
}

/** A condition on an input of another shape than its author thought of. */
function doesNotHold(failure: unknown): false {
  if (failure instanceof QueryFailure) return false;
  throw failure;
}

function isQuery(when: Query | JsonObject): when is Query {
  return typeof when["evaluate"] === "function";
}

/** True where `value` has everything `pattern` has; arrays are compared whole. */
function includes(value: Json | undefined, pattern: Json): boolean {
  if (isArray(pattern)) return isArray(value) && value.length === pattern.length && pattern.every((item, i) => includes(value[i], item));
  if (isObject(pattern)) return isObject(value) && Object.entries(pattern).every(([key, wanted]) => includes(value[key], wanted));
  return value === pattern;
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
