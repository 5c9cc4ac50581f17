import type { Json } from "../json/json";

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a moment as AWS takes it: ISO 8601 with an upper-case T, seconds, and Z or an offset.
 * @returns epoch milliseconds, finer parts cut off; undefined for anything else, a day or an hour that does not exist included.
 */
export function timestampMs(value: Json | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  const parts = TIMESTAMP.exec(value);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime && isDay(Number(year), Number(month), Number(day)) ? Date.parse(value) : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
