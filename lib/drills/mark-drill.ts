import { markAnswer, type Marking } from "@/lib/quiz";
import type { DrillVariant } from "./make-variant";

/** What became of the answers to a drill. */
export interface DrillMarking {
  readonly isRight: boolean;
  /** One for each ask, in order. */
  readonly parts: readonly Marking[];
}

/** Marks the numbers given for a variant, each with its unit and tolerance. @param answers - as typed, one for each ask. */
export function markDrill({ asks, worked }: DrillVariant, answers: readonly string[]): DrillMarking {
  const parts = asks.map(({ value, tolerance, unit, misses }, index) =>
    markAnswer({ kind: "numeric", id: "drill", level: "mid", prompt: "", value, tolerance, unit, worked, misses: [...misses] }, [
      answers[index] ?? "",
    ]),
  );
  return { isRight: parts.every(({ verdict }) => verdict === "right"), parts };
}
