/** The simulator: worlds made of data, and machines run in them. */
export { World, type ObjectContent, type WorldAnswer, type WorldScript } from "./world";
export { type WorldLog } from "./world-log";
export { type Call, type CallSummary, type SentMessage } from "./call-log";
export { type RunReply, type RunRequest } from "./run-request";
export { nameThatFits } from "./name-that-fits";
