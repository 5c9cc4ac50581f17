const DAY = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

/** A day of a class's calendar, which is UTC's. */
export function day(moment: Date): string {
  return DAY.format(moment);
}
