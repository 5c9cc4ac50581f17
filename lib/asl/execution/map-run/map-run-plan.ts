import type { MapState, NumberField } from "../../definition/states";
import type { Json } from "../../json/json";
import { type NumberRule, numberField } from "../number-field";
import type { Process } from "../process";
import type { StateRun } from "../state-run";

/** The settings of one Map Run, evaluated. */
export interface MapRunPlan {
  readonly concurrency: number;
  readonly isConcurrencyGiven: boolean;
  readonly toleratedCount: number | undefined;
  readonly toleratedPercentage: number | undefined;
  readonly batch: BatchPlan | undefined;
}

export interface BatchPlan {
  readonly maxItems: number | undefined;
  /** UTF-8 bytes of a child's input. */
  readonly maxBytes: number | undefined;
  readonly batchInput: Json | undefined;
}

/** AWS runs no more children of one Map Run at once, whatever is asked. */
const MAX_CHILDREN = 10_000;
const MAX_BATCH_BYTES = 262_144;

const RULES = {
  MaxConcurrency: { field: "MaxConcurrency", isInteger: true, min: 0 },
  ToleratedFailureCount: { field: "ToleratedFailureCount", isInteger: true, min: 0 },
  ToleratedFailurePercentage: { field: "ToleratedFailurePercentage", isInteger: false, min: 0, max: 100 },
  MaxItemsPerBatch: { field: "MaxItemsPerBatch", isInteger: true, min: 1 },
  MaxInputBytesPerBatch: { field: "MaxInputBytesPerBatch", isInteger: true, min: 1, max: MAX_BATCH_BYTES },
} satisfies Record<string, NumberRule>;

/** Evaluates the settings of a distributed Map, in the order in which AWS complains of them. */
export function* mapRunPlan(state: MapState, run: StateRun, dollar: Json): Process<MapRunPlan> {
  function* number(value: NumberField | undefined, rule: NumberRule): Process<number | undefined> {
    return value === undefined ? undefined : yield* numberField(value, run, { rule, dollar });
  }
  const concurrency = (yield* number(state.maxConcurrency, RULES.MaxConcurrency)) ?? 0;
  const toleratedCount = yield* number(state.toleratedFailureCount, RULES.ToleratedFailureCount);
  const toleratedPercentage = yield* number(state.toleratedFailurePercentage, RULES.ToleratedFailurePercentage);
  const batcher = state.itemBatcher;
  const batch =
    batcher === undefined
      ? undefined
      : {
          maxItems: yield* number(batcher.maxItemsPerBatch, RULES.MaxItemsPerBatch),
          maxBytes: yield* number(batcher.maxInputBytesPerBatch, RULES.MaxInputBytesPerBatch),
          batchInput:
            batcher.batchInput === undefined ? undefined : yield* run.evaluate(batcher.batchInput, "ItemBatcher/BatchInput", { dollar }),
        };
  return {
    concurrency: concurrency === 0 ? MAX_CHILDREN : Math.min(concurrency, MAX_CHILDREN),
    isConcurrencyGiven: concurrency > 0,
    toleratedCount,
    toleratedPercentage,
    batch,
  };
}
