import type { Json, JsonObject } from "../json/json";
import type { TaskWorld } from "../execution/task-world";

export type InspectionLevel = "INFO" | "DEBUG" | "TRACE";

/** How strictly a mocked result is held against the service's response shape. */
export type FieldValidationMode = "STRICT" | "PRESENT" | "NONE";

/** What a mocked Task, Map or Parallel answers instead of running. */
export interface StateMock {
  /** JSON text, as the API takes it. */
  readonly result?: string;
  readonly errorOutput?: { readonly error?: string; readonly cause?: string };
  readonly fieldValidationMode?: FieldValidationMode;
}

export interface StateConfiguration {
  /** How many times the matching Retrier has been used already. */
  readonly retrierRetryCount?: number;
  /** The inner state that a mocked error of a Map or Parallel comes from. */
  readonly errorCausedByState?: string;
  readonly mapIterationFailureCount?: number;
  /** JSON text that a Map's ItemReader is taken to have read. */
  readonly mapItemReaderData?: string;
}

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html */
export interface TestStateRequest {
  /** One state's definition, or with `stateName` a whole machine's. JSON text. */
  readonly definition: string;
  /** Any JSON value; `{}` by default. */
  readonly input?: Json;
  readonly stateName?: string;
  readonly inspectionLevel?: InspectionLevel;
  readonly revealSecrets?: boolean;
  readonly mock?: StateMock;
  readonly stateConfiguration?: StateConfiguration;
  /** JSON text of workflow variables. */
  readonly variables?: string;
  /** JSON text of a Context Object. */
  readonly context?: string;
  readonly roleArn?: string;
  /** The account in the ARNs that are made up; 123456789012 by default. */
  readonly account?: string;
  /** Answers a Task that is not mocked. */
  readonly tasks?: TaskWorld;
  /** Epoch milliseconds of virtual time; 0 by default. */
  readonly startTimeMs?: number;
  readonly seed?: number;
}

export interface TestStateException {
  readonly code: "ValidationException" | "InvalidDefinition" | "InvalidExecutionInput";
  readonly message: string;
}

/** TestState's answer, or the exception it throws. `output` is a JSON value. */
export type TestStateResult =
  | { readonly exception: TestStateException }
  | {
      readonly status: "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
      readonly output?: Json;
      readonly error?: string;
      readonly cause?: string;
      readonly nextState?: string;
      /** With DEBUG and TRACE. Data members are JSON values. */
      readonly inspectionData?: JsonObject;
    };
