/** Sums to practise: each is drawn anew from a seed, worked out by what this project knows of prices and limits, and marked. Pure. */
export { type Drill, drillsFile } from "./drill";
export { drillProblems } from "./drill-problems";
export { BOOK_VARIANT, type DrillVariant, makeVariant } from "./make-variant";
export { type DrillMarking, markDrill } from "./mark-drill";
