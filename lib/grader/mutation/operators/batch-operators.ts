import type { LocatedState } from "../../locate-states";
import { DROP, isObject, type Edit, type MutationOperator } from "../mutation-operator";

function batchNumber(field: string): (state: LocatedState) => readonly Edit[] {
  return ({ body }) => {
    const batcher = body["ItemBatcher"];
    const value = isObject(batcher) ? batcher[field] : undefined;
    if (typeof value !== "number") return [];
    const path = ["ItemBatcher", field];
    return [{ path, value: value + 1, how: "+1" }, ...(value > 1 ? [{ path, value: value - 1, how: "-1" }] : [])];
  };
}

function otherExecutionType({ body }: LocatedState): readonly Edit[] {
  const processor = body["ItemProcessor"];
  const config = isObject(processor) ? processor["ProcessorConfig"] : undefined;
  const type = isObject(config) ? config["ExecutionType"] : undefined;
  if (typeof type !== "string") return [];
  const other = type === "STANDARD" ? "EXPRESS" : "STANDARD";
  return [{ path: ["ItemProcessor", "ProcessorConfig", "ExecutionType"], value: other, how: other }];
}

export const batchOperators: readonly MutationOperator[] = [
  {
    name: "max-items-per-batch",
    misconception: "MaxItemsPerBatch is the most items one child gets.",
    edits: batchNumber("MaxItemsPerBatch"),
  },
  {
    name: "max-input-bytes-per-batch",
    misconception: "MaxInputBytesPerBatch is the most bytes one child's input has.",
    edits: batchNumber("MaxInputBytesPerBatch"),
  },
  {
    name: "batch-input",
    misconception: "A child sees nothing of the Map's input but its items. What every batch needs goes into BatchInput.",
    edits: ({ body }) =>
      isObject(body["ItemBatcher"]) && body["ItemBatcher"]["BatchInput"] !== undefined
        ? [{ path: ["ItemBatcher", "BatchInput"], ...DROP }]
        : [],
  },
  {
    name: "execution-type",
    misconception: "Children of a distributed Map are Standard or Express, and differ in cost, duration and guarantees.",
    edits: otherExecutionType,
  },
];
