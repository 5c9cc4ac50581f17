import { parseDefinition, type Diagnostic } from "@/lib/asl";
import { runInSimulator } from "@/lib/simulator";
import { firstDivergence } from "../divergence/first-divergence";
import type { Exercise, ExerciseTest } from "../exercise";
import { messagesOf, runTest } from "../grade";
import { behaviourOf } from "../mutation/behaviour";
import type { Probe } from "../mutation/probes";
import type { ProofMemory } from "./proof-memory";

/** Awaited between two runs: a Worker looks at its messages there. What it rejects with ends the proof. */
export type Between = () => void | Promise<void>;

/** What the tests say of one definition. */
export type Judgement =
  | { readonly outcome: "passed" | "failed"; readonly tests: readonly { readonly name: string; readonly messages: readonly string[] }[] }
  | { readonly outcome: "invalid"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly outcome: "fault"; readonly message: string };

type Tested = { readonly messages: readonly string[] } | { readonly fault: string };

/** A world or a test of the exercise that cannot judge what its tests meet. */
export class ExerciseFault extends Error {
  override readonly name = "ExerciseFault";
}

type Judged = Pick<Exercise, "workflowType" | "tests" | "solution">;

/** A mutant that takes so many times the transitions of the solution, and some, loops for ever: nothing more is to be learned of it. */
const RUNAWAY = { times: 10, more: 200 };

/** Judges definitions by an exercise's tests, and remembers: an edit costs only the runs it touches. */
export class Judge {
  readonly #keys = new Map<object, string>();
  #runaway: number | undefined;

  constructor(
    readonly exercise: Judged,
    readonly memory: ProofMemory,
    readonly between: Between,
  ) {}

  /** Every test, as `grade` does it. */
  async judge(definition: string): Promise<Judgement> {
    const { machine, diagnostics } = parseDefinition(definition, { type: this.exercise.workflowType });
    if (!machine) return { outcome: "invalid", diagnostics };
    const tests: { readonly name: string; readonly messages: readonly string[] }[] = [];
    for (const test of this.exercise.tests) {
      const tested = await this.#test(test, definition);
      if ("fault" in tested) return { outcome: "fault", message: tested.fault };
      tests.push({ name: test.name, messages: tested.messages });
    }
    return { outcome: tests.every(({ messages }) => messages.length === 0) ? "passed" : "failed", tests };
  }

  /**
   * @param order - the exercise's tests; the one that fails the definition comes first in it afterwards, since it often fails the next one too.
   * @returns whether any test fails a valid definition, or it takes so many more transitions than the solution that it loops for ever.
   * @throws ExerciseFault where a world or a test cannot judge it.
   */
  async failsATest(definition: string, order: ExerciseTest[]): Promise<boolean> {
    const most = (this.#runaway ??= await this.#runawayBound());
    for (const [i, test] of order.entries()) {
      const tested = await this.#test(test, definition, most);
      if ("fault" in tested) throw new ExerciseFault(`Test "${test.name}": ${tested.fault}`);
      if (tested.messages.length === 0) continue;
      order.splice(i, 1);
      order.unshift(test);
      return true;
    }
    return false;
  }

  /** @returns whether a definition does the same as the solution in a place, as far as the world outside can tell. */
  behavesAlike(place: Probe, definition: string): Promise<boolean> {
    return this.#besideSolution("alike", place, definition, async () => {
      const expected = await this.#remember("behaviour", place, this.exercise.solution, () =>
        this.#behaviour(place, this.exercise.solution),
      );
      return (await this.#behaviour(place, definition)) === expected;
    });
  }

  /** @returns the state and field where a definition's run of a test parts from the solution's; undefined where it does not. */
  parting(test: ExerciseTest, definition: string): Promise<{ readonly state: string; readonly field: string } | undefined> {
    return this.#besideSolution("parting", test, definition, async () => {
      const run = (text: string) => runTest(test, this.exercise, { definition: text, run: 0 });
      const [actual, expected] = [await run(definition), await run(this.exercise.solution)];
      if (!("result" in actual) || !("result" in expected)) return undefined;
      const divergence = firstDivergence(actual, expected);
      return divergence && { state: divergence.state, field: divergence.field };
    });
  }

  /** Why a valid definition fails a test: nothing where it passes. */
  #test(test: ExerciseTest, definition: string, mostTransitions?: number): Promise<Tested> {
    return this.#remember(`messages ${mostTransitions ?? ""}`, test, definition, async () => {
      try {
        return { messages: await messagesOf(test, this.exercise, { definition, mostTransitions }) };
      } catch (fault) {
        return { fault: fault instanceof Error ? fault.message : String(fault) };
      }
    });
  }

  async #runawayBound(): Promise<number> {
    const { tests, solution } = this.exercise;
    let most = 0;
    for (const test of tests) {
      const transitions = await this.#remember("transitions", test, solution, async () => {
        const reply = await runTest(test, this.exercise, { definition: solution, run: 0 });
        return reply.kind === "result" ? reply.result.statistics.transitions : 0;
      });
      most = Math.max(most, transitions);
    }
    return RUNAWAY.times * most + RUNAWAY.more;
  }

  async #behaviour({ input, world, redrive }: Probe, definition: string): Promise<string> {
    const { workflowType: type } = this.exercise;
    return behaviourOf(await runInSimulator({ definition, input, world, type, trace: false, ...(redrive && { redrive }) }));
  }

  #besideSolution<T>(kind: string, place: ExerciseTest | Probe, definition: string, make: () => Promise<T>): Promise<T> {
    return this.#remember(`${kind} beside ${this.exercise.solution}`, place, definition, make);
  }

  #remember<T>(kind: string, place: ExerciseTest | Probe, definition: string, make: () => Promise<T>): Promise<T> {
    return this.memory.remember({ place: `${kind} ${this.#keyOf(place)}`, definition }, async () => {
      await this.between();
      return make();
    });
  }

  /** All that a run and its judgement depend on: a test's name or purpose may change without a run. */
  #keyOf(place: ExerciseTest | Probe): string {
    const known = this.#keys.get(place);
    if (known !== undefined) return known;
    const { input, world, redrive } = place;
    const judged = "expect" in place ? [place.expect, place.runs] : [];
    const key = JSON.stringify([this.exercise.workflowType, input, world, redrive ?? null, ...judged]);
    this.#keys.set(place, key);
    return key;
  }
}
