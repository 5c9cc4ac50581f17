import { describe, expect, test } from "vitest";
import { addDays, dayIn, daysBetween, dayStart, isDay, weekdayOf } from "./day";

describe("which day it is", () => {
  test.each([
    { zone: "UTC", at: "2026-11-23T23:30:00Z", day: "2026-11-23" },
    { zone: "Asia/Tokyo", at: "2026-11-23T23:30:00Z", day: "2026-11-24" },
    { zone: "America/Los_Angeles", at: "2026-11-23T07:30:00Z", day: "2026-11-22" },
    { zone: "Asia/Kathmandu", at: "2026-11-23T18:15:00Z", day: "2026-11-24" },
    { zone: "No/Such", at: "2026-11-23T23:30:00Z", day: "2026-11-23" },
  ])("in $zone at $at: $day", ({ zone, at, day }) => {
    expect(dayIn(zone, new Date(at))).toBe(day);
  });

  test.each([
    { zone: "UTC", day: "2026-11-23", begins: "2026-11-23T00:00:00.000Z" },
    { zone: "Europe/Berlin", day: "2026-03-29", begins: "2026-03-28T23:00:00.000Z" }, // the clock goes forward that night
    { zone: "Europe/Berlin", day: "2026-03-30", begins: "2026-03-29T22:00:00.000Z" },
    { zone: "America/New_York", day: "2026-11-01", begins: "2026-11-01T04:00:00.000Z" }, // and back
  ])("$day begins in $zone at $begins", ({ zone, day, begins }) => {
    expect(dayStart(zone, day).toISOString()).toBe(begins);
    expect(dayIn(zone, dayStart(zone, day))).toBe(day);
  });
});

test("days are counted across months and years", () => {
  expect(addDays("2026-12-30", 3)).toBe("2027-01-02");
  expect(daysBetween("2026-12-30", "2027-01-02")).toBe(3);
  expect(daysBetween("2027-01-02", "2026-12-30")).toBe(-3);
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7]);
});

test.each([
  ["2026-02-28", true],
  ["2026-02-30", false],
  ["2026-2-3", false],
  ["", false],
])("%s is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
