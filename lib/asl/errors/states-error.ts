import type { JsonPointer } from "../json/json";

/**
 * A failure that has a name in the States Language, for a Retrier or a Catcher to match. Thrown inside `lib/asl`
 * only: `runExecution` turns one that nothing catches into a failed result, so no caller needs a try block.
 */
export class StatesError extends Error {
  override readonly name = "StatesError";

  constructor(
    /** What `ErrorEquals` is matched against: a `States.` name, or the author's own. Undefined where AWS gives none. */
    readonly error: string | undefined,
    /** What the event history shows: AWS's own words wherever they are known. Undefined where AWS gives none. */
    override readonly cause: string | undefined,
    /** For the learner alone; never part of the history. */
    readonly help: { readonly at: JsonPointer; readonly mend: string },
  ) {
    super(`${error ?? "(no error name)"} at ${help.at}: ${cause ?? ""} ${help.mend}`);
  }

  /** False for States.Runtime: no Retrier and no Catcher sees it, not even with States.ALL. */
  get canBeHandled(): boolean {
    return this.error !== "States.Runtime";
  }
}
