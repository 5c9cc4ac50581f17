import type { Rule } from "../rules/rule";
import { callbackHasAHeartbeat } from "./callback-has-a-heartbeat";
import { catcherKeepsTheInput } from "./catcher-keeps-the-input";
import { choiceHasADefault } from "./choice-has-a-default";
import { expressDoesNotWaitInLoops } from "./express-does-not-wait-in-loops";
import { functionIsQualified } from "./function-is-qualified";
import { jobsAreNotPolled } from "./jobs-are-not-polled";
import { mapRunSparesFunctions } from "./map-run-spares-functions";
import { mapRunToleratesFailures } from "./map-run-tolerates-failures";
import { mapRunWritesItsResults } from "./map-run-writes-its-results";
import { nestedExecutionIsWaitedFor } from "./nested-execution-is-waited-for";
import { retryMayBeRepeated } from "./retry-may-be-repeated";
import { taskHasATimeout } from "./task-has-a-timeout";

/** What a reviewer would say of a definition that is right: ours, not AWS's, and never an error. */
export const ADVICE: readonly Rule[] = [
  taskHasATimeout,
  callbackHasAHeartbeat,
  catcherKeepsTheInput,
  retryMayBeRepeated,
  choiceHasADefault,
  mapRunToleratesFailures,
  mapRunWritesItsResults,
  mapRunSparesFunctions,
  jobsAreNotPolled,
  nestedExecutionIsWaitedFor,
  functionIsQualified,
  expressDoesNotWaitInLoops,
];
