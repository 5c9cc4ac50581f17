import { describe, expect, test } from "vitest";
import { safeReturn } from "./safe-return";

describe("where a sign-in leads", () => {
  test.each([
    { says: "back to a page of ours", from: "/exercises/exact-back-off?tab=run", to: "/exercises/exact-back-off?tab=run" },
    { says: "to what to do next without a word", from: undefined, to: "/today" },
    { says: "never to another site", from: "https://example.com/", to: "/today" },
    { says: "nor to one without its protocol", from: "//example.com/", to: "/today" },
    { says: "nor with a backslash, which browsers read as a slash", from: "/\\example.com", to: "/today" },
    { says: "nor to two answers at once", from: ["/a", "/b"], to: "/today" },
  ])("$says", ({ from, to }) => {
    expect(safeReturn(from)).toBe(to);
  });
});
