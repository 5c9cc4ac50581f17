import type { Json } from "../../json/json";
import type { StoredFile } from "../stored-file";
import type { ChildResult, KeptFiles } from "./result-writer";

/** Where the results of children go: into the Map's result, or into the files of a ResultWriter. */
export interface MapRunResults {
  readonly files: readonly StoredFile[];
  /** Whether `add` wants the whole of a child, or only its output. */
  readonly wantsChildren: boolean;
  readonly addOutput: (index: number, output: Json) => void;
  readonly addChild: (index: number, child: ChildResult) => void;
  readonly finish: () => Json;
  /** A copy for a redrive to go on with: what succeeded, and the files there are. */
  readonly kept: () => KeptResults;
}

/** The results of children that had succeeded when a Map Run ended: plain data. */
export type KeptResults =
  | {
      readonly kind: "state";
      /** By the child's index. */
      readonly outputs: readonly (readonly [number, Json])[];
      readonly children: readonly (readonly [number, ChildResult])[];
    }
  | { readonly kind: "files"; readonly files: readonly StoredFile[]; readonly writer: KeptFiles };
