import type { Json } from "@/lib/asl";
import type { Exercise, Probe, Proof, ProofProgress, Proposal, Proposals, RunsBeside } from "@/lib/grader";

/** What the page asks of the Worker that proves; the exercise is read in the page, which has the reader of files anyway. The newest of a kind counts; one under way ends. */
export type ProofTask =
  | { readonly kind: "prove"; readonly exercise: Exercise }
  /** `inputs` are tried beside those of the tests. */
  | { readonly kind: "propose"; readonly exercise: Exercise; readonly inputs: readonly Json[] }
  | { readonly kind: "question"; readonly id: number; readonly exercise: Exercise; readonly question: ProofQuestion };

/** About one definition in one place. */
export interface ProofQuestion {
  /** Both runs, or the checks that would notice it there. */
  readonly about: "runs" | "checks";
  readonly definition: string;
  /** The name of a test, or an input and a world. */
  readonly place: Probe | string;
}

export type ProofAnswer =
  | { readonly about: "runs"; readonly runs: RunsBeside }
  | { readonly about: "checks"; readonly checks: readonly Proposal[] }
  | { readonly about: "fault"; readonly message: string };

/** What the Worker posts. */
export type ProofReply =
  | { readonly kind: "progress"; readonly of: "prove"; readonly progress: ProofProgress }
  | { readonly kind: "progress"; readonly of: "propose"; readonly progress: { readonly done: number; readonly total: number } }
  | { readonly kind: "proof"; readonly proof: Proof }
  | { readonly kind: "proposals"; readonly proposals: Proposals }
  | { readonly kind: "answer"; readonly id: number; readonly answer: ProofAnswer }
  /** Ours, or something in the exercise that nobody foresaw. */
  | { readonly kind: "fault"; readonly message: string };
