/** An execution's own time is up: nothing inside it can catch that. */
export class ExecutionTimedOut extends Error {
  override readonly name = "ExecutionTimedOut";
}
