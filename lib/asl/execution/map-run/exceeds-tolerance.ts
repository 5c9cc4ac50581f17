import type { MapRunLedger } from "./map-run-ledger";
import type { MapRunPlan } from "./map-run-plan";

/**
 * Whether more items have failed than are tolerated: of a count and a percentage the one exceeded first decides, without
 * either the first failure does.
 * @param totalItems - undefined while they are still being read: a percentage of them is not known yet.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/maprun-fail-threshold.html
 */
export function exceedsTolerance(plan: MapRunPlan, ledger: MapRunLedger, totalItems: number | undefined): boolean {
  const failed = ledger.failedItems;
  if (failed === 0) return false;
  const { toleratedCount, toleratedPercentage } = plan;
  if (toleratedCount !== undefined && failed > toleratedCount) return true;
  if (toleratedPercentage === undefined) return toleratedCount === undefined;
  return totalItems !== undefined && (100 * failed) / totalItems > toleratedPercentage;
}
