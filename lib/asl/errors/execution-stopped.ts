/** A StopExecution call ends the execution here: nothing inside it can catch that. */
export class ExecutionStopped extends Error {
  override readonly name = "ExecutionStopped";
}
