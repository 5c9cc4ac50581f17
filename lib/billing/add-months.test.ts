import { describe, expect, test } from "vitest";
import { addMonths } from "./add-months";

describe("when a plan that starts now ends", () => {
  test.each([
    { says: "a month later on the same day", from: "2026-03-15T10:00:00Z", months: 1, ends: "2026-04-15T10:00:00.000Z" },
    { says: "on the last day of a month that is too short", from: "2026-01-31T10:00:00Z", months: 1, ends: "2026-02-28T10:00:00.000Z" },
    { says: "in a leap year's February too", from: "2028-01-31T10:00:00Z", months: 1, ends: "2028-02-29T10:00:00.000Z" },
    { says: "a year later across the end of the year", from: "2026-12-31T23:59:59Z", months: 12, ends: "2027-12-31T23:59:59.000Z" },
    { says: "a year after a leap day on the 28th", from: "2028-02-29T00:00:00Z", months: 12, ends: "2029-02-28T00:00:00.000Z" },
  ])("$says", ({ from, months, ends }) => {
    expect(addMonths(new Date(from), months).toISOString()).toBe(ends);
  });
});
