import type { Probe } from "../mutation/probes";
import type { Candidate } from "./candidate";

/** A check that the reference suggests. */
export interface Proposal extends Candidate {
  /** Equal exercises give equal ids. */
  readonly id: string;
  /** Where it is checked: in a test that is there, else in one that accepting it makes. */
  readonly setting: Probe;
  /** Names of the mutants it would fail. */
  readonly kills: readonly string[];
  /** Those of them that no test of the exercise notices yet. */
  readonly newKills: readonly string[];
  /** Those of them that no test and no other proposal notices. */
  readonly onlyKills: readonly string[];
  /** Known wrong answers it would fail, by their file's name. */
  readonly wrong: readonly string[];
}

/** What running the reference suggests to check. */
export interface Proposals {
  /** What is worth most comes first: by mutants not noticed yet, then by all it notices, then by how little it binds a learner. */
  readonly proposals: readonly Proposal[];
  /** Ids of a small set that notices all the proposals together would. */
  readonly suggested: readonly string[];
  /** What was seen and is not proposed. */
  readonly refused: readonly { readonly says: string; readonly because: string }[];
  /** Mutants that are valid and that a test or a proposal notices; the rest does the same as the reference wherever it was run. */
  readonly noticeable: number;
  /** Of those, how many the exercise's tests notice as they are. */
  readonly noticed: number;
  /** By the name of a mutant that a proposal notices: the change in words. */
  readonly mutants: Readonly<Record<string, string>>;
  /** Settings in which the reference was run. */
  readonly settings: number;
}

export const NO_PROPOSALS: Proposals = { proposals: [], suggested: [], refused: [], noticeable: 0, noticed: 0, mutants: {}, settings: 0 };
