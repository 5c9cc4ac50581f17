/**
 * What Step Functions costs and how fast it may go: prices with their dates, sums with the way to them.
 * Pure arithmetic; the figures come from AWS's pricing and quota pages.
 */
export { type BreakEven, breakEven } from "./break-even";
export { type Cost, type CostStep, sumOf } from "./cost";
export { billedMemoryMb, estimatedMemoryMb, expressCost, type ExpressUse } from "./express-cost";
export { HISTORY_LIMIT, mostWithinHistory, mostWithinPayload, PAYLOAD_LIMIT_BYTES } from "./history-growth";
export { childrenOf, mapRunCost, type MapRunUse } from "./map-run-cost";
export { PRICES, pricesOf, type RegionPrices, REGIONS } from "./price-list";
export { standardCost, type StandardUse } from "./standard-cost";
export {
  DISPATCH_PER_SECOND,
  inFlight,
  type MapRunPlan,
  mapRunSeconds,
  OPEN_EXECUTIONS,
  secondsToDrain,
  sustainedStarts,
  THROTTLES,
  type TokenBucket,
} from "./throughput";
