import { parseDefinition } from "../parse-definition";
import type { Bad } from "./bad-definitions";

/** What is said of a known-bad definition at the place where it is bad. */
export interface Refusal {
  readonly isMachineMade: boolean;
  readonly codes: readonly string[];
  readonly suggestions: readonly (string | undefined)[];
  /** Whether each finding says how to mend it, and where in the text it is. */
  readonly isHelpful: boolean;
}

export function refusal({ definition, at, type = "STANDARD" }: Bad): Refusal {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition), { type });
  const found = diagnostics.filter(({ severity, location }) => severity === "ERROR" && location === at);
  return {
    isMachineMade: machine !== undefined,
    codes: found.map(({ code }) => code),
    suggestions: found.map(({ suggestion }) => suggestion),
    isHelpful: found.every(({ mend, range }) => mend !== "" && range !== undefined && range.end > range.start),
  };
}
