import { describe, expect, test } from "vitest";
import { findPassage } from "./passage";

const TEXT = "A Retrier waits. Then the call is made again. A Retrier waits longer. Then it gives up.";

describe("finding words again", () => {
  test.each([
    { says: "words that stand once", quote: "gives up", before: "", at: TEXT.indexOf("gives up") },
    {
      says: "equal words by what stands before",
      quote: "A Retrier waits",
      before: "made again. ",
      at: TEXT.lastIndexOf("A Retrier waits"),
    },
    { says: "the first place when what stood before has changed", quote: "A Retrier waits", before: "was called again. ", at: 0 },
    { says: "words the lesson no longer has", quote: "MaxAttempts 99", before: "", at: -1 },
    { says: "a note without words", quote: "", before: "", at: -1 },
  ])("$says", ({ quote, before, at }) => {
    expect(findPassage(TEXT, { quote, before })).toBe(at);
  });
});
