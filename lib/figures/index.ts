/** The numbers behind the lessons' figures: what a Retrier, a Map or a throttle does, as arithmetic. */
export { bucketMoments, type BucketMoment, type BucketNumbers } from "./token-bucket";
export { historyGrowth, type HistoryGrowth, type HistoryNumbers } from "./history-growth";
export { mapSchedule, type MapNumbers, type ScheduledChild } from "./map-schedule";
export { type NamedRetrier, retrierDecisions, type RetrierDecision } from "./retrier-counters";
export { type PlannedRetry, type RetryNumbers, retryPlan } from "./retry-plan";
export { type Tolerance, toleranceOf, type ToleranceNumbers } from "./tolerance";
