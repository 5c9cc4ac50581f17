import { existsSync, readFileSync, rmSync } from "node:fs";

function readReport(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return report;
}

const NOTHING_RAN = { passed: 0, failed: 1 };

/** What Vitest's JSON report says. A file that broke before its tests counts as one failed. */
export function vitestCounts(file) {
  const report = readReport(file);
  if (!report) return NOTHING_RAN;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What Playwright's JSON report says. An error outside of any test counts as one failed. */
export function playwrightCounts(file) {
  const report = readReport(file);
  if (!report) return NOTHING_RAN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
