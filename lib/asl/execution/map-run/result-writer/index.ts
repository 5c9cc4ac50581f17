/** ResultWriter of a distributed Map: from children's results to files, or to the shape of the Map's result. */
export type { ChildResult, WriterConfig } from "./child-result";
export { ResultFiles, type ResultFilesOptions } from "./result-files";
export { resultRecord } from "./result-record";
export { shapeResults } from "./shape-results";
