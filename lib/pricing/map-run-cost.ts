import { type Cost, sumOf } from "./cost";
import { expressCost } from "./express-cost";
import { standardCost } from "./standard-cost";

export interface MapRunUse {
  readonly items: number;
  /** Items a child; 1 without an ItemBatcher. */
  readonly itemsPerBatch: number;
  readonly executionType: "STANDARD" | "EXPRESS";
  /** States entered in one child; billed for Standard children only. */
  readonly statesPerChild: number;
  /** Of one child, in milliseconds; billed for Express children only. */
  readonly childDurationMs: number;
  readonly childMemoryMb: number;
  readonly region?: string;
}

/** @returns how many child executions a Map Run starts. */
export function childrenOf(items: number, itemsPerBatch: number): number {
  return Math.ceil(items / itemsPerBatch);
}

/**
 * The children of one Map Run. Starting a child is a transition of the parent, whatever the child's type.
 * The parent's own states are not in it.
 */
export function mapRunCost(use: MapRunUse): Cost {
  const children = childrenOf(use.items, use.itemsPerBatch);
  const region = use.region === undefined ? {} : { region: use.region };
  if (use.executionType === "STANDARD") return standardCost({ runs: children, statesPerRun: 1 + use.statesPerChild, ...region });
  return sumOf(
    standardCost({ runs: children, statesPerRun: 1, ...region }),
    expressCost({ runs: children, durationMs: use.childDurationMs, memoryMb: use.childMemoryMb }),
  );
}
