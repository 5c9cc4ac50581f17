import type { Json, StateVisit } from "@/lib/asl";
import type { CompletionKnowledge } from "../language/completion-knowledge";

/** @returns the last run's data of each state by its name, its latest visit's, for the editor's offers. */
export function runKnowledge(result: { readonly visits: readonly StateVisit[] } | undefined): CompletionKnowledge {
  const visits = new Map(result?.visits.map((visit) => [visit.state, visit]));
  const stage = (visit: StateVisit | undefined, field: string): Json | undefined => visit?.stages.find((one) => one.field === field)?.value;
  return {
    inputOf: (state) => visits.get(state)?.stages[0]?.value,
    outputOf: (state) => {
      const visit = visits.get(state);
      return visit?.exitedMs === undefined ? undefined : visit.stages.at(-1)?.value;
    },
    resultOf: (state) => stage(visits.get(state), "Result"),
    contextOf: (state) => visits.get(state)?.context,
    variablesOf: (state) => visits.get(state)?.variablesBefore,
  };
}
