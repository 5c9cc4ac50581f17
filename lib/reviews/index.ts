/** Reviews: what was missed comes back, by FSRS, until it sits. */
import "server-only";
export { countDue } from "./find/count-due";
export { questionCard, type Matter } from "./find/find-matter";
export { findReviewQueue, type ReviewItem, type ReviewQueue } from "./find/find-queue";
export { findQueued, findReviewStatistics, type ListedCard } from "./find/find-statistics";
export { revealCard, type Revealed } from "./find/reveal-card";
export { noteExercisePass } from "./keep/note-exercise-pass";
export { noteOutcome } from "./keep/note-outcome";
export { queueCards } from "./keep/queue-cards";
export { correctLastReview, rateCard, undoLastReview } from "./keep/rate-card";
export { dropCard, setAside } from "./keep/set-aside";
export { cardKind, type CardKind, type CardName, USUAL_MS } from "./queue/card-kind";
export { inferAnswerRating } from "./schedule/infer-rating";
export type { Rating } from "./schedule/memory";
export type { ReviewStatistics } from "./statistics/review-statistics";
