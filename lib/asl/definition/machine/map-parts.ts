import { isDistributed } from "../source/is-distributed";
import type { ItemBatcher, ItemReader, MapState, ResultWriter } from "../states";
import type { Builder } from "./builder";
import { assigning, handling, inputOutput, resulting, transition } from "./shared-parts";

type MapParts = Omit<MapState, "name" | "at" | "queryLanguage" | "processor">;

/** All of a Map state but its processor, which is a block. */
export function mapParts(from: Builder): MapParts {
  const config = from.part(from.has("ItemProcessor") ? "ItemProcessor" : "Iterator", "ProcessorConfig");
  return {
    type: "Map",
    ...inputOutput(from),
    ...assigning(from),
    ...resulting(from),
    ...handling(from),
    // Parameters of a Map is the older name of its ItemSelector.
    arguments: undefined,
    itemSelector: from.query("ItemSelector") ?? from.query("Parameters"),
    mode: isDistributed(from) ? "DISTRIBUTED" : "INLINE",
    executionType: config.oneOf("ExecutionType", ["STANDARD", "EXPRESS"]) ?? "STANDARD",
    items: from.query("ItemsPath") ?? from.query("Items"),
    itemReader: from.has("ItemReader") ? itemReader(from.part("ItemReader")) : undefined,
    itemBatcher: from.has("ItemBatcher") ? itemBatcher(from.part("ItemBatcher")) : undefined,
    resultWriter: from.has("ResultWriter") ? resultWriter(from.part("ResultWriter")) : undefined,
    label: from.text("Label"),
    maxConcurrency: from.numberField("MaxConcurrency"),
    toleratedFailureCount: from.numberField("ToleratedFailureCount"),
    toleratedFailurePercentage: from.numberField("ToleratedFailurePercentage"),
    transition: transition(from),
  };
}

function itemReader(from: Builder): ItemReader {
  const config = from.part("ReaderConfig");
  return {
    at: from.at,
    resource: from.text("Resource") ?? "",
    arguments: from.query("Parameters") ?? from.query("Arguments"),
    config: {
      inputType: config.oneOf("InputType", ["CSV", "JSON", "JSONL", "MANIFEST", "PARQUET"]),
      transformation: config.oneOf("Transformation", ["NONE", "LOAD_AND_FLATTEN"]),
      manifestType: config.oneOf("ManifestType", ["S3_INVENTORY", "ATHENA_DATA"]),
      csvDelimiter: config.text("CSVDelimiter"),
      csvHeaderLocation: config.oneOf("CSVHeaderLocation", ["FIRST_ROW", "GIVEN"]),
      csvHeaders: config.texts("CSVHeaders"),
      maxItems: config.numberField("MaxItems"),
      itemsPointer: config.text("ItemsPointer"),
    },
  };
}

function itemBatcher(from: Builder): ItemBatcher {
  return {
    at: from.at,
    maxItemsPerBatch: from.numberField("MaxItemsPerBatch"),
    maxInputBytesPerBatch: from.numberField("MaxInputBytesPerBatch"),
    batchInput: from.query("BatchInput"),
  };
}

function resultWriter(from: Builder): ResultWriter {
  const config = from.part("WriterConfig");
  return {
    at: from.at,
    resource: from.text("Resource"),
    arguments: from.query("Parameters") ?? from.query("Arguments"),
    config: {
      transformation: config.oneOf("Transformation", ["NONE", "COMPACT", "FLATTEN"]),
      outputType: config.oneOf("OutputType", ["JSON", "JSONL"]),
    },
  };
}
