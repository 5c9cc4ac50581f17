import type { WorkflowType } from "../definition/state-machine";
import type { Json, JsonObject } from "../json/json";
import type { TestStateRequest } from "../test-state";

interface CaseCommon {
  /** `area/name`, also the file's path. */
  readonly id: string;
  readonly workflowType: WorkflowType;
  readonly definition?: Json;
  /** Where the definition is not JSON, or repeats a key. */
  readonly definitionText?: string;
  readonly input?: Json;
  readonly inputText?: string;
}

/** An execution of a state machine, with the outcomes of its tasks. */
export interface ExecutionCase extends CaseCommon {
  readonly kind: "execution";
  readonly context?: JsonObject;
  /** When the run was, where its input was computed from "now". */
  readonly clock?: string;
  readonly s3?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly missingActivities?: readonly string[];
  readonly stopExecution?: { readonly afterEvent?: number; readonly error?: string; readonly cause?: string };
  /** `eventsScrambled`: the test that recorded the history had put some of its events into another order, and lost some. */
  readonly expected: { readonly eventsScrambled?: boolean };
}

/** A call of TestState. */
export interface TestStateCase extends CaseCommon {
  readonly kind: "test-state";
  readonly testState: Omit<TestStateRequest, "definition" | "input"> & { readonly roleArnGiven?: boolean };
}

/** A definition judged by one of AWS's calls. */
export interface ValidationCase extends CaseCommon {
  readonly kind: "validation";
  readonly api: string;
}

/** One recorded answer of AWS, as `../shared/conformance` has it. What was expected is the comparator's affair. */
export type RecordedCase = ExecutionCase | TestStateCase | ValidationCase;
