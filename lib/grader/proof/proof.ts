import type { JsonPointer } from "@/lib/asl";
import type { MutationReport } from "../mutation/mutation-report";

/** Something of an exercise that is not judged as its author says. */
export interface ProofProblem {
  /** Path in the exercise's folder: `wrong/even-pace.asl.json`, or `exercise.yaml`. */
  readonly file: string;
  /** One sentence, whole in itself. */
  readonly message: string;
  /** Where in that file, if it is a definition that is not valid. */
  readonly at?: JsonPointer;
  /** The test concerned, where one is. */
  readonly test?: string;
}

/** One definition that the author wrote, and whether the tests think of it what they should. */
export interface AnswerProof {
  /** Path in the exercise's folder. */
  readonly file: string;
  /** What became of it; `fault` is the exercise's own, as where a world cannot be read. */
  readonly outcome: "passed" | "failed" | "invalid" | "fault";
  /** Names of the tests that fail it. */
  readonly failedTests: readonly string[];
  /** Empty when it is judged as it should be. */
  readonly problems: readonly ProofProblem[];
}

/** Whether an exercise's tests judge what its author wrote as the author says, and how many mistakes they notice. */
export interface Proof {
  readonly reference: AnswerProof;
  readonly starter: AnswerProof;
  /** In the order of exercise.yaml. */
  readonly wrong: readonly AnswerProof[];
  readonly alsoRight: readonly AnswerProof[];
  /** Wrong answers whose author said where they part from the solution, and those for which the explanation names that state and field. */
  readonly divergence: { readonly total: number; readonly right: number; readonly missed: readonly string[] };
  /** Undefined where the reference itself fails, or there is no test: its mutants say nothing then. */
  readonly mutants: MutationReport | undefined;
  /** Everything above that is not as it should be. */
  readonly problems: readonly ProofProblem[];
  /** All that keeps it from being published, as far as running it can tell: the problems, and what there is too little of. Empty when it may be. */
  readonly missing: readonly ProofProblem[];
}

/** How far a proof has come. */
export interface ProofProgress {
  readonly phase: "answers" | "mutants" | "equivalence";
  readonly done: number;
  readonly total: number;
}
