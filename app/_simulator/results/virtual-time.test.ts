import { expect, test } from "vitest";
import { virtualTime } from "./virtual-time";

test.each([
  { ms: 0, says: "0 ms" },
  { ms: 120, says: "120 ms" },
  { ms: 1250, says: "1.25 s" },
  { ms: 59_900, says: "59.9 s" },
  { ms: 60_000, says: "1 min" },
  { ms: 90_000, says: "1 min 30 s" },
  { ms: 5_400_000, says: "1 h 30 min" },
  { ms: 31_536_000_000, says: "365 d" },
])("$ms ms is $says", ({ ms, says }) => {
  expect(virtualTime(ms)).toBe(says);
});
