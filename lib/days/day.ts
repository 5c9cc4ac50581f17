const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A date: "2026-11-23". */
export type Day = string;

/** @returns whether the text is a date that there is: "2026-02-30" is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** @param zone - an IANA name; one that is not known counts as UTC. */
export function dayIn(zone: string, now: Date): Day {
  return new Date(now.getTime() + offsetMs(zone, now)).toISOString().slice(0, 10);
}

/** @returns the moment at which a day begins in a zone. */
export function dayStart(zone: string, day: Day): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const guess = new Date(midnight.getTime() - offsetMs(zone, midnight));
  // On the day of a clock change the offset at the guess is the one that counts.
  return new Date(midnight.getTime() - offsetMs(zone, guess));
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** @returns how many days later the second is; below zero when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** @returns 1 for a Monday to 7 for a Sunday. */
export function weekdayOf(day: Day): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function offsetMs(zone: string, at: Date): number {
  const parts = formatFor(zone).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return local - Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const options = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
}
