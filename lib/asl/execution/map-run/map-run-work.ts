import type { ChildLeft, MapRunLeft } from "../checkpoint";
import type { ChildInputs } from "./child-inputs";
import type { MapRunIdentity } from "./map-run-identity";
import type { MapRunLedger } from "./map-run-ledger";
import type { MapRunPlan } from "./map-run-plan";
import type { MapRunResults } from "./map-run-results";

/** What a Map Run has left to do, its children to be looked up. */
export interface MapRunResumption extends Omit<MapRunLeft, "children"> {
  readonly children: ReadonlyMap<number, ChildLeft | null>;
}

/** All that one Map Run works with. */
export interface MapRunWork {
  readonly plan: MapRunPlan;
  readonly inputs: ChildInputs;
  /** All items; undefined where they are read as they are needed. */
  readonly totalItems: number | undefined;
  readonly identity: MapRunIdentity;
  readonly ledger: MapRunLedger;
  readonly results: MapRunResults;
  /** In a redrive: what the attempt before has left to do. */
  readonly left: MapRunResumption | undefined;
}
