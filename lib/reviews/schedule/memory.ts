import {
  type Card as FsrsCard,
  createEmptyCard,
  fsrs,
  type FSRSParameters,
  type Grade,
  Rating as FsrsRating,
  State,
  StrategyMode,
  TypeConvert,
} from "ts-fsrs";

/** How it went: 1 not known, 2 with effort, 3 known, 4 at once. FSRS's own numbers. */
export type Rating = 1 | 2 | 3 | 4;
export const RATINGS: readonly Rating[] = [1, 2, 3, 4];

/** What FSRS knows of one card. `stability` is in days, `state` is 0 new, 1 learning, 2 review, 3 relearning. */
export interface Memory {
  readonly due: Date;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly lastReview: Date | null;
}

const LONG_TERM: number = State.Review;
const GRADES: Readonly<Record<Rating, Grade>> = { 1: FsrsRating.Again, 2: FsrsRating.Hard, 3: FsrsRating.Good, 4: FsrsRating.Easy };

/** A card that was past its learning steps: only of such a one does a review say how well it was kept. */
export function isLongTerm({ state }: Pick<Memory, "state">): boolean {
  return state === LONG_TERM;
}

/** A card never reviewed, due at once. */
export function newMemory(now: Date): Memory {
  return fromCard(createEmptyCard(now));
}

/**
 * One review by FSRS-6 with its standard parameters: nine of ten are to be known when they come back.
 *
 * @param seed - the card's name: intervals of more than two days are spread by a few per cent, so that cards of one evening part;
 *   drawn from this and the number of reviews, so that a repeated or previewed review gives the same moment.
 * @param parameters - for tests against the algorithm's own figures.
 */
export function reviewMemory(
  memory: Memory,
  rating: Rating,
  { now, seed, parameters = {} }: { readonly now: Date; readonly seed: string; readonly parameters?: Partial<FSRSParameters> },
): Memory {
  const scheduler = fsrs({ enable_fuzz: true, ...parameters });
  scheduler.useStrategy(StrategyMode.SEED, () => `${seed}:${memory.reps}`);
  return fromCard(scheduler.next(toCard(memory), now, GRADES[rating]).card);
}

/** @returns how likely it is, from 0 to 1, that it is known now; 0 for a card never reviewed. */
export function retrievability(memory: Memory, now: Date): number {
  return fsrs().get_retrievability(toCard(memory), now, false);
}

function toCard(memory: Memory): FsrsCard {
  const { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview } = memory;
  return {
    ...createEmptyCard(due),
    stability,
    difficulty,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state: TypeConvert.state(state),
    ...(lastReview && { last_review: lastReview }),
  };
}

function fromCard(card: FsrsCard): Memory {
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review ?? null,
  };
}
