import type { MapState } from "../../definition/states";
import type { Json } from "../../json/json";
import type { StoredFile } from "../execution-result";
import type { Process } from "../process";
import type { StateRun } from "../state-run";
import { type ChildResult, ResultFiles, shapeResults } from "./result-writer";

/** Where the results of children go: into the Map's result, or into the files of a ResultWriter. */
export interface MapRunResults {
  readonly files: readonly StoredFile[];
  /** Whether `add` wants the whole of a child, or only its output. */
  readonly wantsChildren: boolean;
  readonly addOutput: (index: number, output: Json) => void;
  readonly addChild: (index: number, child: ChildResult) => void;
  readonly finish: () => Json;
}

/** Results in the state's output: an array in the order of the items, shaped by WriterConfig where there is one. */
export function resultsInState(state: MapState): MapRunResults {
  const outputs: Json[] = [];
  const children: ChildResult[] = [];
  const config = state.resultWriter?.config;
  const isNeeded = state.resultPath !== null || state.resultSelector !== undefined || state.assign !== undefined;
  return {
    files: [],
    wantsChildren: config !== undefined,
    addOutput: (index, output) => {
      if (isNeeded) outputs[index] = output;
    },
    addChild: (index, child) => {
      if (child.status === "SUCCEEDED") children[index] = child;
    },
    // Children that failed, but were tolerated, leave holes: what is left closes up.
    finish: () => (config === undefined ? outputs.filter(isThere) : shapeResults(children.filter(isThere), config)),
  };
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}

/** Results in files, for a ResultWriter with a Resource. */
export function* resultsInFiles(state: MapState, run: StateRun, mapRunArn: string): Process<MapRunResults | undefined> {
  const writer = state.resultWriter;
  if (writer?.resource === undefined || writer.arguments === undefined) return undefined;
  const field = state.queryLanguage === "JSONata" ? "ResultWriter/Arguments" : "ResultWriter/Parameters";
  const { bucket, prefix } = destination(yield* run.evaluate(writer.arguments, field));
  const files: StoredFile[] = [];
  const write = (file: StoredFile): void => {
    files.push(file);
    run.simulation.world.writeObject?.(file.bucket, file.key, file.body);
  };
  const series = new ResultFiles({ bucket, prefix, mapRunArn, config: writer.config, write });
  return {
    files,
    wantsChildren: true,
    addOutput: () => undefined,
    addChild: (_index, child) => {
      series.add(child);
    },
    finish: () => series.finish(),
  };
}

function destination(written: Json): { readonly bucket: string; readonly prefix: string } {
  const { Bucket, Prefix } =
    typeof written === "object" && written !== null ? (written as { readonly Bucket?: Json; readonly Prefix?: Json }) : {};
  return { bucket: typeof Bucket === "string" ? Bucket : "", prefix: typeof Prefix === "string" ? Prefix : "" };
}
