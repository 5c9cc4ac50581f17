import type { DataStage, Json, StateVisit } from "@/lib/asl";

/** One stage of the data of one attempt, with what it is to be compared with. */
export interface ShownStage {
  readonly field: string;
  readonly value: Json;
  /** What the value came from; undefined where it came from outside. */
  readonly before: Json | undefined;
  /** Which that is. */
  readonly beforeField: string | undefined;
  /** One sentence: what this field does. */
  readonly does: string;
}

/** @param attempt - index of the attempt; the last one where it is undefined. */
export function visitStages(visit: StateVisit, attempt: number | undefined): readonly ShownStage[] {
  const stages = ofAttempt(visit, attempt);
  return stages.map(({ field, value }, index) => {
    const before = compared(stages, index, visit);
    return { field, value, before: before?.value, beforeField: before?.field, does: DOES[field] ?? "What the state made of the data." };
  });
}

function ofAttempt({ stages, attempts }: StateVisit, chosen: number | undefined): readonly DataStage[] {
  const first = attempts[0]?.firstStage ?? stages.length;
  const own = attempts[chosen ?? attempts.length - 1];
  if (own === undefined) return stages;
  const next =
    attempts.find(({ firstStage, startMs }) => startMs > own.startMs && firstStage >= own.firstStage)?.firstStage ?? stages.length;
  return [...stages.slice(0, first), ...stages.slice(own.firstStage, next)];
}

/** ResultPath writes into the raw input, and Output builds from it; what comes from outside is compared with nothing. */
function compared(stages: readonly DataStage[], index: number, visit: StateVisit): DataStage | undefined {
  const stage = stages[index];
  if (stage === undefined || index === 0 || stage.field === "Result" || stage.field === "Error") return undefined;
  if (stage.field === "Assign") return { field: "variables before", value: visit.variablesBefore };
  return stage.field === "ResultPath" || stage.field === "Output" ? stages[0] : stages[index - 1];
}

const DOES: Readonly<Record<string, string>> = {
  Input: "What the state was given.",
  InputPath: "Picks the part of the input to work on.",
  Parameters: "Builds what the work is sent.",
  Arguments: "Builds what the work is sent.",
  Items: "The items to go through.",
  ItemsPath: "Picks the items to go through.",
  ItemReader: "Reads the items to go through.",
  ItemSelector: "Builds each item's own input.",
  Result: "What came back.",
  ResultSelector: "Picks from what came back.",
  ResultPath: "Writes what came back into the raw input.",
  OutputPath: "Picks the part that goes on.",
  Output: "Builds what goes on, from input and result.",
  Assign: "Sets variables for the states to come.",
  Error: "The error as a Catcher sees it.",
};
