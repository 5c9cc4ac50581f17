import { parseDefinition } from "@/lib/asl";
import type { Exercise } from "../exercise";
import { describeMutant } from "../mutation/describe-mutant";
import { mutantsOf, type Mutant } from "../mutation/mutants";
import type { MutationReport, Survivor } from "../mutation/mutation-report";
import { placesOf, probesOf, type Probe } from "../mutation/probes";
import type { Judge } from "./judge";
import type { ProofProgress } from "./proof";

/**
 * Breaks an exercise's solution in every way the operators know, and sees whether its tests notice.
 * @throws ExerciseFault where a world or a test cannot judge a mutant.
 */
export async function judgeMutants(
  exercise: Exercise,
  judge: Judge,
  onProgress: (progress: ProofProgress) => void,
): Promise<MutationReport> {
  const { workflowType, solution, excused } = exercise;
  const mutants = mutantsOf(solution);
  const valid = mutants.filter(({ definition }) => parseDefinition(definition, { type: workflowType }).machine !== undefined);
  const alive: Mutant[] = [];
  const order = [...exercise.tests];
  for (const [done, mutant] of valid.entries()) {
    onProgress({ phase: "mutants", done, total: valid.length });
    if (!(await judge.failsATest(mutant.definition, order))) alive.push(mutant);
  }
  const different = await differentOnes(alive, exercise, { judge, onProgress });
  const reasons = new Map(excused.map(({ mutant, reason }) => [mutant, reason]));
  const survivors = different.filter(({ name }) => !reasons.has(name));
  const killed = valid.length - alive.length;
  const total = killed + survivors.length;
  return {
    total,
    killed,
    score: total === 0 ? 1 : killed / total,
    equivalent: alive.length - different.length,
    invalid: mutants.length - valid.length,
    survivors,
    excused: different.flatMap((mutant) => {
      const reason = reasons.get(mutant.name);
      return reason === undefined ? [] : [{ ...mutant, excused: reason }];
    }),
    idleExcuses: [...reasons.keys()].filter((name) => !different.some((mutant) => mutant.name === name)),
  };
}

interface Judging {
  readonly judge: Judge;
  readonly onProgress: (progress: ProofProgress) => void;
}

/** Those that do something else than the solution in some test or probe. */
async function differentOnes(
  alive: readonly Mutant[],
  { tests, solution }: Exercise,
  { judge, onProgress }: Judging,
): Promise<readonly Survivor[]> {
  if (alive.length === 0) return [];
  const inTests = placesOf(tests);
  const places: readonly Probe[] = [...inTests, ...probesOf(inTests, solution)];
  const different: Survivor[] = [];
  for (const [done, mutant] of alive.entries()) {
    onProgress({ phase: "equivalence", done, total: alive.length });
    for (const place of places) {
      if (await judge.behavesAlike(place, mutant.definition)) continue;
      different.push(survivor(mutant, place));
      break;
    }
  }
  return different;
}

function survivor(mutant: Mutant, differsIn: Probe): Survivor {
  const { name, operator, misconception, state, at, definition } = mutant;
  return { name, operator, says: describeMutant(mutant), misconception, state, at, definition, differsIn };
}
