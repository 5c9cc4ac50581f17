import type { Json } from "@/lib/asl";
import { runInSimulator, type RunReply } from "@/lib/simulator";
import type { TestRun } from "../assertion-kind";
import { checkExpectation } from "../assertions";
import type { Exercise } from "../exercise";
import { behaviourOf } from "../mutation/behaviour";
import type { Mutant } from "../mutation/mutants";
import type { Probe } from "../mutation/probes";
import type { Between } from "../proof/judge";
import type { ProofMemory } from "../proof/proof-memory";
import type { Candidate } from "./candidate";
import type { RightRun } from "./steady-candidates";

/** Runs of the reference with other seeds: what chance decides differs in one of them. */
const SEEDS = 5;
/** Settings beyond those given, at most. */
const MAX_TELLING = 40;
/** `failed` says this where a definition ran into a bound: whatever was expected, it is not there. */
const ALL = -1;

/** Runs definitions in settings, and remembers what came of it. */
export class SettingRuns {
  constructor(
    readonly exercise: Pick<Exercise, "workflowType" | "solution" | "alsoRight" | "alsoRightAnswers">,
    readonly memory: ProofMemory,
    readonly between: Between,
  ) {}

  /**
   * The settings given, and of those with faults the ones that tell something: in which the reference does what it does in no other, and in which
   * a mutant that no other setting shows parts from it.
   */
  async tellingSettings(bases: readonly Probe[], probes: readonly Probe[], mutants: readonly Mutant[]): Promise<readonly Probe[]> {
    const { solution } = this.exercise;
    const telling = [...bases];
    const seen = new Set<string>();
    for (const base of bases) seen.add(await this.#behaviour(base, solution));
    const silent: Probe[] = [];
    for (const probe of probes) {
      const behaviour = await this.#behaviour(probe, solution);
      if (seen.has(behaviour) || telling.length - bases.length >= MAX_TELLING) silent.push(probe);
      else telling.push(probe);
      seen.add(behaviour);
    }
    for (const { definition } of mutants) {
      if (silent.length === 0) break;
      if ((await this.#partingPlace(telling, definition)) !== undefined) continue;
      const place = await this.#partingPlace(silent, definition);
      if (place !== undefined) telling.push(place);
    }
    return telling;
  }

  /** @returns undefined where the definition does not come to an end, or the world cannot answer it. */
  async run(setting: Probe, definition: string, seedsOn: number): Promise<TestRun | undefined> {
    return testRun(await this.#reply(setting, definition, seedsOn), definition);
  }

  /** Runs that every check must pass: the reference's with other seeds and in other words, and those of other right answers. */
  async rightRuns(setting: Probe, inOtherWords: string): Promise<readonly RightRun[]> {
    const { solution, alsoRight, alsoRightAnswers } = this.exercise;
    const asked = [
      ...Array.from({ length: SEEDS - 1 }, (_, i) => ({ who: "the reference with another seed", definition: solution, seedsOn: i + 1 })),
      { who: "the reference in other words", definition: inOtherWords, seedsOn: 0 },
      ...alsoRight.map(({ file }) => ({ who: `also-right/${file}`, definition: alsoRightAnswers[file] ?? "", seedsOn: 0 })),
    ];
    const runs: RightRun[] = [];
    for (const { who, definition, seedsOn } of asked) {
      const run = await this.run(setting, definition, seedsOn);
      if (run !== undefined) runs.push({ who, run });
    }
    return runs;
  }

  /** @returns the indexes of the candidates that a definition does not meet. */
  async failed(setting: Probe, definition: string, candidates: readonly Candidate[]): Promise<readonly number[]> {
    const asked = JSON.stringify(candidates.map(({ kind, expected }) => [kind, expected]));
    const place = `fails ${asked} in ${keyOf(setting)} as ${this.exercise.workflowType}`;
    const failed = await this.memory.remember({ place, definition }, () => this.#check(setting, definition, candidates));
    return failed.includes(ALL) ? candidates.map((_, i) => i) : failed;
  }

  async #check(setting: Probe, definition: string, candidates: readonly Candidate[]): Promise<readonly number[]> {
    const reply = await this.#reply(setting, definition, 0);
    if (reply.kind === "fault") return []; // the world's fault is no sign of a mistake
    const run = testRun(reply, definition);
    if (run === undefined) return [ALL];
    const failed: number[] = [];
    for (const [i, { kind, expected }] of candidates.entries())
      if ((await checkExpectation(kind, expected, run)).length > 0) failed.push(i);
    return failed;
  }

  async #reply({ input, world, redrive }: Probe, definition: string, seedsOn: number): Promise<RunReply> {
    await this.between();
    const { workflowType: type } = this.exercise;
    return runInSimulator({ definition, input, world, type, seed: 1 + seedsOn, ...(redrive && { redrive }) });
  }

  async #partingPlace(places: readonly Probe[], definition: string): Promise<Probe | undefined> {
    for (const place of places)
      if ((await this.#behaviour(place, definition)) !== (await this.#behaviour(place, this.exercise.solution))) return place;
    return undefined;
  }

  #behaviour(place: Probe, definition: string): Promise<string> {
    return this.memory.remember({ place: `behaviour in ${keyOf(place)} as ${this.exercise.workflowType}`, definition }, async () => {
      await this.between();
      const { input, world, redrive } = place;
      const { workflowType: type } = this.exercise;
      return behaviourOf(await runInSimulator({ definition, input, world, type, trace: false, ...(redrive && { redrive }) }));
    });
  }
}

function testRun(reply: RunReply, definition: string): TestRun | undefined {
  if (reply.kind !== "result") return undefined;
  const { result, log, diagnostics } = reply;
  return { result, log, diagnostics, source: JSON.parse(definition) as Json };
}

/** A setting's or a probe's data as text; made once for each, since worlds can be long. */
const keys = new WeakMap<Probe, string>();
function keyOf(place: Probe): string {
  const known = keys.get(place);
  if (known !== undefined) return known;
  const key = JSON.stringify([place.input, place.world, place.redrive ?? null]);
  keys.set(place, key);
  return key;
}
