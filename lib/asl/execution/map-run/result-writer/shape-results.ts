import type { Json } from "../../../json/json";
import type { ChildResult, WriterConfig } from "./child-result";
import { resultRecord } from "./result-record";

/**
 * What one succeeded child adds to the results: NONE a record with its metadata, COMPACT its output, FLATTEN its output
 * with an array opened one level.
 */
export function shapeResult(child: ChildResult, transformation: WriterConfig["transformation"]): readonly Json[] {
  if (transformation === undefined || transformation === "NONE") return [resultRecord(child)];
  const { output = null } = child;
  return transformation === "FLATTEN" && Array.isArray(output) ? (output as readonly Json[]) : [output];
}

/**
 * The Map's result where WriterConfig stands without a bucket: an array, or with JSONL the text of one value a line.
 * @param children - in order of their items.
 */
export function shapeResults(children: Iterable<ChildResult>, config: WriterConfig): Json {
  const results: Json[] = [];
  for (const child of children) results.push(...shapeResult(child, config.transformation));
  return config.outputType === "JSONL" ? results.map((result) => JSON.stringify(result)).join("\n") : results;
}
