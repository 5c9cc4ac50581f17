import type { HistoryEvent } from "../history/history-event";
import type { Json, JsonObject } from "../json/json";
import type { KeptResults } from "./map-run/map-run-results";

/** Where a redrive goes on: the state that did not succeed, with what it got. Plain data all through, so that it can be kept as JSON. */
export interface Checkpoint {
  readonly state: string;
  readonly input: Json;
  /** Of the block's own scope, as they were when the state was entered. */
  readonly variables: JsonObject;
  readonly left?: WorkLeft | undefined;
}

/** A branch, an iteration or an execution: done, or where it goes on. */
export type LineLeft = { readonly kind: "done"; readonly output: Json } | { readonly kind: "open"; readonly checkpoint: Checkpoint };

/** What a Parallel or an inline Map still has to do, by index; null: a line that has not begun. */
export interface LinesLeft {
  readonly kind: "lines";
  readonly lines: readonly (LineLeft | null)[];
}

/** A child of a Map Run that is to run again. */
export interface ChildLeft {
  /** Missing where it starts from the first state, as Express children do. */
  readonly checkpoint?: Checkpoint | undefined;
  readonly events: readonly HistoryEvent[];
  readonly eventCount: number;
  readonly redriveCount: number;
}

/** What a Map Run still has to do. */
export interface MapRunLeft {
  readonly kind: "mapRun";
  /** What its ARN and the names of its children are drawn from. */
  readonly draw: number;
  readonly startMs: number;
  readonly redriveCount: number;
  /** Children below this index have succeeded, but for those in `children`. */
  readonly reached: number;
  /** By index; null: one that starts from the first state. */
  readonly children: readonly (readonly [number, ChildLeft | null])[];
  readonly succeeded: { readonly executions: number; readonly items: number };
  readonly results: KeptResults;
}

export type WorkLeft = LinesLeft | MapRunLeft;

/** Work under way in a Parallel or Map, which can tell what of it is left. */
export interface Progress {
  /** @param error - the name of what ended the execution. */
  readonly left: (error: string | undefined) => WorkLeft | undefined;
}

/** Where a flow stands: in a state, or on the way out of one. */
export type Standing =
  | {
      readonly state: { readonly name: string };
      readonly input: Json;
      readonly progress: Progress | undefined;
      readonly left: WorkLeft | undefined;
    }
  | { readonly next: string | undefined; readonly output: Json };

interface Stood {
  readonly standing: Standing | undefined;
  readonly resumption: Checkpoint | undefined;
  readonly variables: { readonly own: () => JsonObject };
}

/** Asked only when an execution has ended without success, so a run that succeeds pays nothing. @returns undefined where the flow has not begun. */
export function lineLeft(flow: Stood, error: string | undefined): LineLeft | undefined {
  const { standing, resumption } = flow;
  if (standing === undefined) return resumption === undefined ? undefined : { kind: "open", checkpoint: resumption };
  const variables = flow.variables.own();
  if ("state" in standing) {
    const left = standing.progress?.left(error) ?? standing.left;
    return { kind: "open", checkpoint: { state: standing.state.name, input: standing.input, variables, left } };
  }
  const { next, output } = standing;
  if (next === undefined) return { kind: "done", output };
  return { kind: "open", checkpoint: { state: next, input: output, variables, left: undefined } };
}
