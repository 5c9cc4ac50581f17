import { expect, test } from "vitest";
import { inTime } from "./in-time";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test.each([
  [0, "1 min"],
  [10 * MINUTE, "10 min"],
  [180 * MINUTE, "3 h"],
  [DAY, "1 day"],
  [8.2 * DAY, "8 days"],
  [90 * DAY, "3 months"],
  [800 * DAY, "2 years"],
])("%d ms are %s", (ms, words) => {
  expect(inTime(ms)).toBe(words);
});
