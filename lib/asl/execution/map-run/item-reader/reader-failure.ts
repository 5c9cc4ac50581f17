import { StatesError } from "../../../errors/states-error";
import type { JsonPointer } from "../../../json/json";

/** States.ItemReaderFailed, which Retry and Catch of the Map can match. @param help - how the learner mends it. */
export function readerFailure(cause: string, help: { readonly at: JsonPointer; readonly mend: string }): StatesError {
  return new StatesError("States.ItemReaderFailed", cause, help);
}
