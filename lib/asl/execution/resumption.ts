import type { Checkpoint } from "./checkpoint";
import type { ExecutionResult } from "./execution-result";

/** An execution that goes on where it had ended. */
export interface Resumption {
  readonly previous: ExecutionResult;
  readonly redriveCount: number;
  /** Undefined where not even the first state had begun. */
  readonly checkpoint: Checkpoint | undefined;
}
