import type { Json } from "@/lib/asl";
import type { ContentProblem } from "@/lib/content";
import { type ExerciseFiles, parseDraft } from "@/lib/exercise-files";
import type { Proof, ProofProgress, Proposals } from "@/lib/grader";
import type { ProofAnswer, ProofQuestion, ProofReply, ProofTask } from "./proof-task";

/** Real time without a word from the Worker: something in the exercise computes without an end. */
const SILENCE_MS = 30_000;

/** What is proven is a draft of no name yet. */
const SLUG = "draft";

/** What is known of an exercise's proof. */
export interface ProofState {
  readonly status: "proving" | "proven" | "unreadable" | "stuck" | "fault";
  /** The files have changed since `proof` and `proposals` were found. */
  readonly stale: boolean;
  /** What the files still lack, each with file, line and remedy. */
  readonly problems: readonly ContentProblem[];
  /** The last there was. */
  readonly proof?: Proof;
  readonly progress?: ProofProgress | undefined;
  readonly proposals?: Proposals;
  /** While proposals are looked for. */
  readonly proposing?: { readonly done: number; readonly total: number } | undefined;
  /** Of a fault. */
  readonly message?: string | undefined;
}

/** One Worker that proves, as long as an exercise is open. A Worker that falls silent is ended, and the next task starts another. */
export class ProofSession {
  state: ProofState = { status: "proving", stale: true, problems: [] };
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<number, (answer: ProofAnswer) => void>();
  #questions = 0;
  #edits = 0;
  #editsProven = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  subscribe(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => {
      this.#listeners.delete(tell);
    };
  }

  /** The files are being edited: what is known is of before. */
  changed(): void {
    this.#edits += 1;
    if (!this.state.stale) this.#set({ ...this.state, stale: true });
  }

  prove(files: ExerciseFiles): void {
    const { exercise, problems } = parseDraft(files, SLUG);
    if (exercise === undefined) {
      this.#set({ ...this.state, status: "unreadable", stale: true, problems, progress: undefined });
      return;
    }
    this.#editsProven = this.#edits;
    this.#set({ ...this.state, status: "proving", problems });
    this.#send({ kind: "prove", exercise });
  }

  propose(files: ExerciseFiles, inputs: readonly Json[]): void {
    const { exercise } = parseDraft(files, SLUG);
    if (exercise === undefined) return;
    this.#set({ ...this.state, proposing: { done: 0, total: 1 } });
    this.#send({ kind: "propose", exercise, inputs });
  }

  ask(files: ExerciseFiles, question: ProofQuestion): Promise<ProofAnswer> {
    const { exercise } = parseDraft(files, SLUG);
    if (exercise === undefined)
      return Promise.resolve({ about: "fault", message: "exercise.yaml cannot be read just now. Mend it first." });
    const id = ++this.#questions;
    return new Promise((answer) => {
      this.#asked.set(id, answer);
      this.#send({ kind: "question", id, exercise, question });
    });
  }

  close(): void {
    this.#end();
    this.#listeners.clear();
  }

  #send(task: ProofTask): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(task);
    this.#watch();
  }

  #started(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<ProofReply>) => {
      this.#take(data);
    };
    worker.onerror = (event) => {
      this.#fail({ status: "fault", message: event.message || "The prover could not be loaded. Reload the page." });
    };
    return worker;
  }

  #watch(): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => {
      this.#fail({ status: "stuck" });
    }, SILENCE_MS);
  }

  #take(reply: ProofReply): void {
    this.#watch();
    switch (reply.kind) {
      case "progress":
        this.#set(reply.of === "prove" ? { ...this.state, progress: reply.progress } : { ...this.state, proposing: reply.progress });
        break;
      case "proof":
        this.#set({
          ...this.state,
          status: "proven",
          stale: this.#editsProven !== this.#edits,
          proof: reply.proof,
          progress: undefined,
          message: undefined,
        });
        break;
      case "proposals":
        this.#set({ ...this.state, proposing: undefined, proposals: reply.proposals });
        break;
      case "answer":
        this.#asked.get(reply.id)?.(reply.answer);
        this.#asked.delete(reply.id);
        break;
      case "fault":
        this.#fail({ status: "fault", message: reply.message });
        break;
    }
  }

  #fail(how: Pick<ProofState, "status"> & { readonly message?: string }): void {
    this.#end();
    this.#set({ ...this.state, progress: undefined, proposing: undefined, message: undefined, ...how });
  }

  #end(): void {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of this.#asked.values()) answer({ about: "fault", message: "It was stopped." });
    this.#asked.clear();
  }

  #set(state: ProofState): void {
    this.state = state;
    // A Worker with nothing to do may be silent for as long as it likes.
    if (state.status !== "proving" && state.proposing === undefined && this.#asked.size === 0) clearTimeout(this.#alarm);
    for (const tell of this.#listeners) tell();
  }
}
