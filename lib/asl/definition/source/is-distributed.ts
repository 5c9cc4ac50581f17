import type { JsonObject } from "../../json/json";
import { processorConfig } from "./processor-config";

/** Whether a Map state is in Distributed mode: its ProcessorConfig says so. */
export function isDistributed(state: { readonly fields: JsonObject }): boolean {
  return processorConfig(state)?.["Mode"] === "DISTRIBUTED";
}
