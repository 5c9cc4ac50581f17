import { describe, expect, test } from "vitest";
import { pointsMade } from "./index";

describe("points that an answer seems to make", () => {
  test.each([
    { says: "the very words", said: "IsPresent first, inside And", point: "IsPresent first, inside And", made: true },
    {
      says: "own words in another order",
      said: "I wrap it in an And, with the is-present check coming first",
      point: "IsPresent first, inside And",
      made: true,
    },
    {
      says: "other forms of a word",
      said: "every retry is counted, retried calls too",
      point: "Each Retrier counts its own retries",
      made: true,
    },
    { says: "a misspelt long word", said: "make the handler idempotant", point: "Idempotent handlers", made: true },
    { says: "a number in figures", said: "at most 25000 events in the history", point: "25,000 events of history", made: true },
    { says: "another number does not count", said: "at most 40", point: "10,000", made: false },
    {
      says: "small words alone do not count",
      said: "it is what it is, and that is that",
      point: "It is not for the one that waits",
      made: false,
    },
    {
      says: "another subject",
      said: "Choice reads its rules from top to bottom",
      point: "Up to a year in Standard, five minutes in Express",
      made: false,
    },
    { says: "nothing said", said: "", point: "A Choice has no Catch", made: false },
  ])("$says: $made", ({ said, point, made }) => {
    expect(pointsMade(said, [point])).toEqual([made]);
  });
});
