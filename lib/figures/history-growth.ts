import { HISTORY_LIMIT } from "@/lib/pricing";

export interface HistoryNumbers {
  /** Items of an inline Map, or turns of a loop. */
  readonly turns: number;
  /** Events that one turn writes without a retry. */
  readonly eventsPerTurn: number;
  readonly retriesPerTurn: number;
  /** Events outside the turns: start, end, the Map's own. */
  readonly overhead: number;
}

/** A retried attempt writes its Failed, and the next one's Scheduled and Started. */
const EVENTS_PER_RETRY = 3;

export interface HistoryGrowth {
  readonly events: number;
  readonly limit: number;
  /** Turns that fit below the limit. */
  readonly mostTurns: number;
  readonly fits: boolean;
}

/** How far a history of so many turns goes towards 25,000 events. */
export function historyGrowth({ turns, eventsPerTurn, retriesPerTurn, overhead }: HistoryNumbers): HistoryGrowth {
  const each = eventsPerTurn + retriesPerTurn * EVENTS_PER_RETRY;
  const events = overhead + turns * each;
  const mostTurns = Math.floor((HISTORY_LIMIT - overhead) / each);
  return { events, limit: HISTORY_LIMIT, mostTurns, fits: turns <= mostTurns };
}
