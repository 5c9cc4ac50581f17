/**
 * The interpreter of the Amazon States Language: the whole of its door. It runs anywhere; real time, chance and the world
 * outside come in as arguments.
 */
export {
  type AwsDiagnostic,
  type InvalidDefinition,
  invalidDefinition,
  type ValidationReport,
  type ValidationRequest,
  validateStateMachineDefinition,
} from "./definition/aws-report";
export type { Diagnostic } from "./definition/diagnostic";
export { type ParsedDefinition, parseDefinition, type ParseOptions } from "./definition/parse-definition";
export type { StateMachine, WorkflowType } from "./definition/state-machine";
export { variableReferences } from "./definition/variable-references";
export type { StateType } from "./definition/states";
export type {
  Attempt,
  ChildExecution,
  DataStage,
  ExecutionResult,
  ExecutionStatistics,
  ExecutionStatus,
  MapRun,
  MapRunCounts,
  StateVisit,
} from "./execution/execution-result";
export type { ExecutionLimits, ExecutionOptions } from "./execution/execution-options";
export type { StoredFile } from "./execution/stored-file";
export type { StoredObject, TaskAnswer, TaskRequest, TaskWorld } from "./execution/task-world";
export type { HistoryEvent } from "./history/history-event";
export type { Json, JsonObject, JsonPointer } from "./json/json";
export {
  compileJsonata,
  compileStringOrPath,
  compileTemplate,
  createRandom,
  isJsonata,
  type Query,
  QueryFailure,
  type QueryScope,
  QuerySyntaxError,
  type Random,
} from "./query";
export { redriveExecution, type RedriveOptions, type RedriveRefused } from "./redrive/redrive-execution";
export type { RedriveRefusal } from "./redrive/refusal";
export { runExecution } from "./run-execution";
export * from "./test-state";
