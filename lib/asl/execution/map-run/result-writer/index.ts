/** ResultWriter of a distributed Map: from children's results to files, or to the shape of the Map's result. */
export type { ChildResult } from "./child-result";
export { type KeptFiles, ResultFiles } from "./result-files";
export { shapeResults } from "./shape-results";
