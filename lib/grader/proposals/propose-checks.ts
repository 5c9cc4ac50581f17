import { parseDefinition } from "@/lib/asl";
import type { Exercise } from "../exercise";
import { describeMutant } from "../mutation/describe-mutant";
import { mutantsOf, type Mutant } from "../mutation/mutants";
import { placesOf, type Probe, probesOf } from "../mutation/probes";
import { sameMeaning } from "../mutation/same-meaning";
import { type Between, Judge } from "../proof/judge";
import { ProofMemory } from "../proof/proof-memory";
import type { Candidate } from "./candidate";
import { smallCover } from "./cover";
import { chosenSettings } from "./chosen-settings";
import { NO_PROPOSALS, type Proposal, type Proposals } from "./proposals";
import { SettingRuns } from "./setting-runs";
import { steadyCandidates } from "./steady-candidates";

export interface ProposeOptions {
  /** Settings beyond those of the exercise's tests. */
  readonly chosen?: readonly Probe[];
  readonly memory?: ProofMemory;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Awaited between two runs; what it rejects with ends the work. */
  readonly between?: Between;
}

/**
 * Runs an exercise's reference in the settings of its tests, in those chosen, and in the same with faults, and proposes what to expect there:
 * what holds whatever chance decides and however a right answer is written. Each proposal is held against every mutant of the reference. Pure
 * and deterministic.
 *
 * @returns nothing to propose where the reference is not valid, or does not come to an end.
 */
export async function proposeChecks(exercise: Exercise, options: ProposeOptions = {}): Promise<Proposals> {
  const { chosen = [], memory = new ProofMemory(), onProgress = () => undefined, between = () => undefined } = options;
  const { workflowType: type, solution, tests } = exercise;
  if (!parseDefinition(solution, { type }).machine) return NO_PROPOSALS;
  const valid = mutantsOf(solution).filter(({ definition }) => parseDefinition(definition, { type }).machine !== undefined);
  const judge = new Judge(exercise, memory, between);
  const noticed = new Set<string>();
  for (const mutant of valid) if (await judge.failsATest(mutant.definition, [...tests]).catch(() => false)) noticed.add(mutant.name);
  const own = placesOf(tests);
  const bases = [...own, ...(chosen.length + own.length === 0 ? chosenSettings(solution) : chosen)];
  const runs = new SettingRuns(exercise, memory, between);
  const settings = await runs.tellingSettings(bases, probesOf(bases, solution), valid);
  const found: Found[] = [];
  for (const [done, setting] of settings.entries()) {
    onProgress({ done, total: settings.length });
    found.push(await proposalsIn(setting, { exercise, runs, mutants: valid }));
  }
  const mutants = Object.fromEntries(valid.map((mutant) => [mutant.name, describeMutant(mutant)]));
  return ranked(found, { noticed, mutants, settings: settings.length });
}

type Bare = Omit<Proposal, "newKills" | "onlyKills">;
interface Found {
  readonly proposals: readonly Bare[];
  readonly refused: Proposals["refused"];
}

/**
 * Checks that would notice one definition, in a place where it does something else than the reference: what a survivor, or an answer known to be
 * wrong, has to be asked for.
 * @returns the best first: what binds a learner least.
 */
export async function checksAgainst(exercise: Exercise, definition: string, place: Probe): Promise<readonly Proposal[]> {
  const runs = new SettingRuns(exercise, new ProofMemory(), () => undefined);
  const first = await runs.run(place, exercise.solution, 0);
  if (first === undefined) return [];
  const { steady } = await steadyCandidates(first, await runs.rightRuns(place, sameMeaning(exercise.solution)));
  const failed = await runs.failed(place, definition, steady);
  const noticing = steady.filter((_, i) => failed.includes(i)).sort((a, b) => a.binds - b.binds);
  return noticing.map((candidate) => ({
    ...candidate,
    id: idOf(candidate, place),
    setting: place,
    kills: [],
    newKills: [],
    onlyKills: [],
    wrong: [],
  }));
}

function idOf({ kind, expected }: Candidate, { says }: Probe): string {
  return `${says}: ${kind} ${JSON.stringify(expected)}`;
}

interface Work {
  readonly exercise: Exercise;
  readonly runs: SettingRuns;
  readonly mutants: readonly Mutant[];
}

async function proposalsIn(setting: Probe, { exercise, runs, mutants }: Work): Promise<Found> {
  const first = await runs.run(setting, exercise.solution, 0);
  if (first === undefined) return { proposals: [], refused: [] };
  const { steady, refused } = await steadyCandidates(first, await runs.rightRuns(setting, sameMeaning(exercise.solution)));
  const fresh = steady.filter((candidate) => !isAsked(candidate, setting, exercise));
  const kills = fresh.map((): string[] => []);
  for (const { name, definition } of mutants) for (const i of await runs.failed(setting, definition, fresh)) kills[i]?.push(name);
  const wrong = fresh.map((): string[] => []);
  for (const [name, definition] of Object.entries(exercise.wrongAnswers))
    for (const i of await runs.failed(setting, definition, fresh)) wrong[i]?.push(name);
  return {
    proposals: fresh.map((candidate, i) => ({
      ...candidate,
      id: idOf(candidate, setting),
      setting,
      kills: kills[i] ?? [],
      wrong: wrong[i] ?? [],
    })),
    refused: refused.map(({ says, because }) => ({ says: `In ${setting.says}, ${says}.`, because })),
  };
}

/** Whether the test has just this expectation already. */
function isAsked({ kind, expected }: Candidate, { test }: Probe, { tests }: Exercise): boolean {
  const own = tests.find(({ name }) => name === test);
  return own?.expect.some((asked) => asked.kind === kind && JSON.stringify(asked.expected) === JSON.stringify(expected)) ?? false;
}

interface Known {
  readonly noticed: ReadonlySet<string>;
  readonly mutants: Readonly<Record<string, string>>;
  readonly settings: number;
}

function ranked(found: readonly Found[], known: Known): Proposals {
  const bare = found.flatMap(({ proposals }) => proposals).filter(({ kills, wrong }) => kills.length + wrong.length > 0);
  const times = new Map<string, number>();
  for (const { kills } of bare) for (const name of kills) times.set(name, (times.get(name) ?? 0) + 1);
  const proposals = bare
    .map((proposal): Proposal => {
      const newKills = proposal.kills.filter((name) => !known.noticed.has(name));
      return { ...proposal, newKills, onlyKills: newKills.filter((name) => times.get(name) === 1) };
    })
    .sort((a, b) => b.newKills.length - a.newKills.length || b.kills.length - a.kills.length || a.binds - b.binds);
  return {
    proposals,
    suggested: smallCover(proposals, known.noticed),
    refused: found.flatMap(({ refused }) => refused),
    noticeable: new Set([...times.keys(), ...known.noticed]).size,
    noticed: known.noticed.size,
    mutants: Object.fromEntries(Object.entries(known.mutants).filter(([name]) => times.has(name))),
    settings: known.settings,
  };
}
