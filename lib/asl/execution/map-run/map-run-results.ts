import type { Json } from "../../json/json";
import type { StoredFile } from "../execution-result";
import type { TaskWorld } from "../task-world";
import type { ChildResult } from "./result-writer";

/** Where the results of children go: into the Map's result, or into the files of a ResultWriter. */
export interface MapRunResults {
  readonly files: readonly StoredFile[];
  /** Whether `add` wants the whole of a child, or only its output. */
  readonly wantsChildren: boolean;
  readonly addOutput: (index: number, output: Json) => void;
  readonly addChild: (index: number, child: ChildResult) => void;
  readonly finish: () => Json;
  /** A copy for a redrive to go on with: what succeeded, and the files there are. */
  readonly forRedrive: (world: TaskWorld) => MapRunResults;
}
