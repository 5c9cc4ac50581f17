import { parseDefinition } from "@/lib/asl";
import { runInSimulator } from "@/lib/simulator";
import type { Exercise } from "../exercise";
import { failsATest } from "../grade";
import { behaviourOf } from "./behaviour";
import { mutantsOf, type Mutant } from "./mutants";
import { probesOf, type Probe } from "./probes";

/** What became of the mutants of an exercise's solution. */
export interface MutationReport {
  /** Valid mutants that mean something else than the solution. */
  readonly total: number;
  readonly killed: number;
  /** Mutants no run could tell from the solution: its tests, and faults of every function it calls. */
  readonly equivalent: number;
  /** Mutants that the parser refuses: a learner would be told before any test. */
  readonly invalid: number;
  readonly excused: number;
  /** Names of those that no test fails, and that nobody excused. */
  readonly survivors: readonly string[];
  /** Excuses for mutants that are not there or that a test kills after all. */
  readonly idleExcuses: readonly string[];
}

/** Breaks an exercise's solution in every way the operators know, and sees whether its tests notice. */
export async function mutationReport(exercise: Exercise): Promise<MutationReport> {
  const { workflowType, solution, tests, excused } = exercise;
  const mutants = mutantsOf(solution);
  const valid = mutants.filter(({ definition }) => parseDefinition(definition, { type: workflowType }).machine !== undefined);
  const alive: Mutant[] = [];
  for (const mutant of valid) if (!(await failsATest(exercise, mutant.definition))) alive.push(mutant);
  const probes = alive.length === 0 ? [] : probesOf(tests, solution);
  const different: Mutant[] = [];
  const judge = await sameBehaviour(exercise, probes);
  for (const mutant of alive) if (!(await judge(mutant.definition))) different.push(mutant);
  const excuses = new Set(excused.map(({ mutant }) => mutant));
  const survivors = different.filter(({ name }) => !excuses.has(name)).map(({ name }) => name);
  const spared = different.length - survivors.length;
  return {
    total: valid.length - (alive.length - different.length) - spared,
    killed: valid.length - alive.length,
    equivalent: alive.length - different.length,
    invalid: mutants.length - valid.length,
    excused: spared,
    survivors,
    idleExcuses: [...excuses].filter((name) => !different.some((mutant) => mutant.name === name)),
  };
}

/** @returns a judge of whether a definition behaves as the solution does in every test and probe; the solution runs once. */
async function sameBehaviour(
  { tests, workflowType: type, solution }: Exercise,
  probes: readonly Probe[],
): Promise<(definition: string) => Promise<boolean>> {
  const places: readonly Probe[] = [...tests, ...probes];
  const run = async (definition: string, { input, world, redrive }: Probe): Promise<string> =>
    behaviourOf(await runInSimulator({ definition, input, world, type, trace: false, ...(redrive && { redrive }) }));
  const known: string[] = [];
  for (const place of places) known.push(await run(solution, place));
  return async (definition) => {
    for (const [i, place] of places.entries()) if ((await run(definition, place)) !== known[i]) return false;
    return true;
  };
}
