import { nearestName } from "./nearest-name";

interface Advice {
  readonly mend: string;
  readonly suggestion?: string;
}

/** Advice that offers the nearest of the names there are, or `otherwise` where none is near. */
export function didYouMean(wanted: string, names: Iterable<string>, otherwise: string): Advice {
  const suggestion = nearestName(wanted, names);
  return suggestion === undefined ? { mend: otherwise } : { mend: `Did you mean "${suggestion}"?`, suggestion };
}
