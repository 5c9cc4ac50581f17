import type { Json } from "@/lib/asl";

/** What is known beside the text: data of the last run, to offer paths from. */
export interface CompletionKnowledge {
  /** The last run's input of a state, by the state's name. */
  readonly inputOf?: (state: string) => Json | undefined;
  /** What the last run's visit of a state handed on. */
  readonly outputOf?: (state: string) => Json | undefined;
  /** Its raw result. */
  readonly resultOf?: (state: string) => Json | undefined;
  /** The Context Object as the state was entered. */
  readonly contextOf?: (state: string) => Json | undefined;
  /** Workflow variables as the state was entered. */
  readonly variablesOf?: (state: string) => Json | undefined;
}
