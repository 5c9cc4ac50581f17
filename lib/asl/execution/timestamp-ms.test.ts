import { expect, test } from "vitest";
import { timestampMs } from "./timestamp-ms";

test.each([
  { says: "Z", text: "2016-12-05T21:29:29Z", ms: Date.UTC(2016, 11, 5, 21, 29, 29) },
  { says: "an offset", text: "2016-12-05T21:29:29+01:00", ms: Date.UTC(2016, 11, 5, 20, 29, 29) },
  { says: "nanoseconds", text: "2016-12-05T21:29:29.123456789Z", ms: Date.UTC(2016, 11, 5, 21, 29, 29, 123) },
  { says: "a leap day", text: "2024-02-29T00:00:00Z", ms: Date.UTC(2024, 1, 29) },
  { says: "no leap day", text: "2023-02-29T00:00:00Z", ms: undefined },
  { says: "no month 13", text: "2016-13-05T21:29:29Z", ms: undefined },
  { says: "no hour 25", text: "2016-12-05T25:29:29Z", ms: undefined },
  { says: "no offset, no moment", text: "2016-12-05T21:29:29", ms: undefined },
  { says: "no T", text: "2016-12-05 21:29:29Z", ms: undefined },
  { says: "a day alone", text: "2016-12-05", ms: undefined },
])("$says: $text", ({ text, ms }) => {
  expect(timestampMs(text)).toBe(ms);
});
