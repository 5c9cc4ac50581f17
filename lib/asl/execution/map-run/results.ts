import type { MapState } from "../../definition/states";
import type { Json } from "../../json/json";
import type { StoredFile } from "../stored-file";
import type { Process } from "../process";
import type { StateRun } from "../state-run";
import type { TaskWorld } from "../task-world";
import type { KeptResults, MapRunResults } from "./map-run-results";
import { type ChildResult, ResultFiles, shapeResults } from "./result-writer";

/** Where the results of a redrive go: to what had succeeded before. */
export function resultsFrom(
  before: KeptResults,
  { state, world, mapRunArn }: { readonly state: MapState; readonly world: TaskWorld; readonly mapRunArn: string },
): MapRunResults {
  if (before.kind === "state") return resultsInState(state, before);
  const { files, writer } = before;
  const { bucket, prefix } = writer;
  const options = { bucket, prefix, mapRunArn, config: state.resultWriter?.config ?? NO_CONFIG };
  return resultsIn(world, files, (write) => new ResultFiles({ ...options, write }, writer));
}

const NO_CONFIG = { transformation: undefined, outputType: undefined };

/** Results in the state's output: an array in the order of the items, shaped by WriterConfig where there is one. */
export function resultsInState(state: MapState, before?: Extract<KeptResults, { kind: "state" }>): MapRunResults {
  const outputs: Json[] = [];
  const children: ChildResult[] = [];
  for (const [index, output] of before?.outputs ?? []) outputs[index] = output;
  for (const [index, child] of before?.children ?? []) children[index] = child;
  let added = outputs.filter(isThere).length;
  const config = state.resultWriter?.config;
  const isNeeded = state.resultPath !== null || state.resultSelector !== undefined || state.assign !== undefined;
  return {
    files: [],
    wantsChildren: config !== undefined,
    addOutput: (index, output) => {
      if (!isNeeded) return;
      outputs[index] = output;
      added += 1;
    },
    addChild: (index, child) => {
      if (child.status === "SUCCEEDED") children[index] = child;
    },
    // Children that failed, but were tolerated, leave holes: what is left closes up.
    kept: () => ({ kind: "state", outputs: entriesOf(outputs), children: entriesOf(children) }),
    finish: () => (config === undefined ? withoutHoles(outputs, added) : shapeResults(children.filter(isThere), config)),
  };
}

/** @param added - how many there are, where each was added once. */
function withoutHoles(outputs: readonly Json[], added: number): readonly Json[] {
  return added === outputs.length ? outputs : outputs.filter(isThere);
}

function entriesOf<T>(sparse: readonly T[]): readonly (readonly [number, T])[] {
  const entries: (readonly [number, T])[] = [];
  // forEach alone passes over holes.
  sparse.forEach((value, index) => entries.push([index, value]));
  return entries;
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
  return resultsIn(run.simulation.world, [], (write) => new ResultFiles({ bucket, prefix, mapRunArn, config: writer.config, write }));
}

type FileTaker = (file: StoredFile) => void;

function resultsIn(world: TaskWorld, before: readonly StoredFile[], seriesOf: (write: FileTaker) => ResultFiles): MapRunResults {
  const files = before.slice();
  const series = seriesOf((file) => {
    files.push(file);
    world.writeObject?.(file.bucket, file.key, file.body);
  });
  return {
    files,
    wantsChildren: true,
    addOutput: () => undefined,
    addChild: (_index, child) => {
      series.add(child);
    },
    finish: () => series.finish(),
    kept: () => ({ kind: "files", files: files.slice(), writer: series.kept() }),
  };
}

function destination(written: Json): { readonly bucket: string; readonly prefix: string } {
  const { Bucket, Prefix } =
    typeof written === "object" && written !== null ? (written as { readonly Bucket?: Json; readonly Prefix?: Json }) : {};
  return { bucket: typeof Bucket === "string" ? Bucket : "", prefix: typeof Prefix === "string" ? Prefix : "" };
}
