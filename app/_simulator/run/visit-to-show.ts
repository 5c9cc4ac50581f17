import type { JsonPointer, StateVisit } from "@/lib/asl";
import { isEntered, type Moment } from "./moment";

/** @returns the last visit of a state by a moment, else its first; of no state, the last visit of all. */
export function visitToShow(visits: readonly StateVisit[], selected: JsonPointer | undefined, moment: Moment): StateVisit | undefined {
  const ofState = selected === undefined ? visits : visits.filter(({ at }) => at === selected);
  return ofState.findLast((visit) => isEntered(visit, moment)) ?? ofState[0];
}
