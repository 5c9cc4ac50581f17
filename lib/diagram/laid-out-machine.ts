import type { JsonPointer } from "@/lib/asl";

/** A state machine as a picture; all lengths in pixels at zoom 1, from the top left corner. */
export interface LaidOutMachine {
  readonly width: number;
  readonly height: number;
  /** A state stands before the states inside it. */
  readonly states: readonly LaidOutState[];
  readonly transitions: readonly LaidOutTransition[];
  readonly marks: readonly LaidOutMark[];
}

export interface LaidOutState extends Box {
  readonly pointer: JsonPointer;
  readonly name: string;
  readonly type: string;
  /** Containers around it, 0 at the top. */
  readonly depth: number;
  /** What is inside a Parallel or a Map, one frame a branch; empty for others. */
  readonly frames: readonly (Box & { readonly label: string })[];
  /** A second line: the resource, the wait, the mode of a Map. */
  readonly detail: string;
  /** It begins its block, or ends it. */
  readonly starts: boolean;
  readonly ends: boolean;
  readonly retries: boolean;
}

export interface LaidOutTransition {
  readonly from: JsonPointer;
  readonly to: JsonPointer;
  readonly fromName: string;
  readonly toName: string;
  readonly kind: "next" | "choice" | "default" | "catch";
  /** The rule or the errors, shortened. */
  readonly label: string;
  /** Index of the Choice Rule or Catcher. */
  readonly index: number | undefined;
  readonly points: readonly Point[];
  /** Middle of the label. */
  readonly labelAt: Point | undefined;
}

/** Where the machine begins and ends. */
export interface LaidOutMark {
  readonly kind: "start" | "end";
  readonly x: number;
  readonly y: number;
  /** From the start mark to the first state, and from final states to the end mark; each with its state. */
  readonly lines: readonly { readonly state: JsonPointer; readonly points: readonly Point[] }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
