const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_DAYS = 30.4;

/** @returns how long from now, in a word or two: "10 min", "3 h", "4 days", "2 months". */
export function inTime(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))} min`;
  if (ms < DAY_MS) return `${Math.round(ms / HOUR_MS)} h`;
  const days = Math.round(ms / DAY_MS);
  if (days < 60) return days === 1 ? "1 day" : `${days} days`;
  const months = Math.round(days / MONTH_DAYS);
  return months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
}
