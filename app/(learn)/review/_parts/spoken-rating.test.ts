import { expect, test } from "vitest";
import { spokenRating } from "./spoken-rating";

test.each([
  { says: "hardly any key point", share: 0.4, rating: 1 },
  { says: "some missing", share: 0.75, rating: 2 },
  { says: "all", share: 1, rating: 3 },
])("an answer said with $says: $rating", ({ share, rating }) => {
  expect(spokenRating(share)).toBe(rating);
});
