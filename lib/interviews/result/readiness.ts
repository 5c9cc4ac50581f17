import type { TopicScore } from "./topic-scores";

/** How many of the latest mock interviews count, and how much each: the latest most. */
export const RECENT_WEIGHTS: readonly number[] = [5, 4, 3, 2, 1];
/** A topic sits from this share of right answers on, of at least so many. */
export const SITS_FROM = { share: 0.75, answers: 3 } as const;
/** Of the whole: mock interviews, and the breadth of what sits. */
export const READINESS_PARTS = { mocks: 0.6, topics: 0.4 } as const;

/** How ready one seems, with every part of the sum so that it can be shown. Shares are from 0 to 1. */
export interface Readiness {
  readonly share: number;
  /** Weighted mean of the latest mock interviews. */
  readonly mocks: number;
  readonly mocksCounted: number;
  readonly topicsThatSit: number;
  readonly topics: number;
}

/**
 * A plain sum that anybody can check: 0.6 of the latest mock interviews' weighted mean, 0.4 of the share of topics that sit.
 * @param scores - of the mock interviews taken, newest first, each from 0 to 1.
 * @param topics - how many topics the course has.
 * @returns undefined before the first mock interview: nothing is known.
 */
export function readiness(scores: readonly number[], answered: readonly TopicScore[], topics: number): Readiness | undefined {
  const counted = scores.slice(0, RECENT_WEIGHTS.length);
  if (counted.length === 0) return undefined;
  const weightOf = (place: number): number => RECENT_WEIGHTS[place] ?? 0;
  const weights = counted.reduce((sum, _score, place) => sum + weightOf(place), 0);
  const mocks = counted.reduce((sum, score, place) => sum + score * weightOf(place), 0) / weights;
  const sitting = answered.filter(({ got, of }) => of >= SITS_FROM.answers && got / of >= SITS_FROM.share).length;
  const breadth = topics === 0 ? 0 : Math.min(1, sitting / topics);
  return {
    share: READINESS_PARTS.mocks * mocks + READINESS_PARTS.topics * breadth,
    mocks,
    mocksCounted: counted.length,
    topicsThatSit: sitting,
    topics,
  };
}
