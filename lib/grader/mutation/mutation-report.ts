import type { JsonPointer } from "@/lib/asl";
import type { Probe } from "./probes";

/** A mutant that means something else than the solution, and that no test fails. */
export interface Survivor {
  /** What an exercise excuses it by. */
  readonly name: string;
  readonly operator: string;
  /** The change in one sentence. */
  readonly says: string;
  /** What someone believes who writes this. */
  readonly misconception: string;
  readonly state: string;
  /** In the solution, to what was changed. */
  readonly at: JsonPointer;
  /** The whole definition with the change. */
  readonly definition: string;
  /** The first place in which it does something else than the solution: what a test would have to look at. */
  readonly differsIn: Probe;
  /** Why the author spares it. */
  readonly excused?: string;
}

/** What became of the mutants of an exercise's solution. */
export interface MutationReport {
  /** Valid mutants that mean something else than the solution, and that nobody excused. */
  readonly total: number;
  readonly killed: number;
  /** Share of them that a test fails, 0 to 1; 1 where there are none. */
  readonly score: number;
  /** Mutants no run could tell from the solution: its tests, and faults of every function it calls. */
  readonly equivalent: number;
  /** Mutants that the parser refuses: a learner would be told before any test. */
  readonly invalid: number;
  /** Those that no test fails, and that nobody excused. */
  readonly survivors: readonly Survivor[];
  readonly excused: readonly Survivor[];
  /** Excuses for mutants that are not there or that a test kills after all. */
  readonly idleExcuses: readonly string[];
}
