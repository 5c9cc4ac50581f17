/** The simulator: worlds made of data, and machines run in them. */
export { World, type ObjectContent, type WorldAnswer, type WorldScript } from "./world";
export { createWorld, type WorldRun } from "./create-world";
export { type WorldLog } from "./world-log";
export { type Call, type CallSummary, type SentMessage } from "./call-log";
export { runInSimulator } from "./run-in-simulator";
export { simulate, type Simulated } from "./simulate";
export { type OnQuery, type RunReply, type RunRequest } from "./run-request";
export { nameThatFits } from "./name-that-fits";
export { defaultAnswer } from "./default-answer";
export { findTasks, type FoundTask } from "./find-tasks";
export { unansweredTasks } from "./unanswered-tasks";
export { PRESETS, type Preset } from "./presets";
export { readWorld, type ReadWorld, type WorldProblem, worldProblemText } from "./read-world";
export { importMockConfig, type ImportedCase, type ImportedMocks } from "./mock-config/import-mock-config";
export { exportMockConfig, type ExportedMocks } from "./mock-config/export-mock-config";
