import type { Json } from "../json/json";
import type { QueryLanguage } from "../query/query";
import type { StateBlock } from "./states";

export type WorkflowType = "STANDARD" | "EXPRESS";

/** A definition that parsed without an error: every path, template and expression in it is compiled. */
export interface StateMachine extends StateBlock {
  readonly queryLanguage: QueryLanguage;
  readonly timeoutSeconds: number | undefined;
  readonly comment: string | undefined;
  /** The definition as data, for rules and tools that look at what was written. */
  readonly source: Json;
}
