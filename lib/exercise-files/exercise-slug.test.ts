import { expect, test } from "vitest";
import { exerciseSlug } from "./exercise-slug";

test.each([
  { says: "words are joined", words: "Charge the card, once", slug: "charge-the-card-once" },
  { says: "an accent does not part a word", words: "Cafés à Zürich", slug: "cafes-a-zurich" },
  { says: "what stands at the ends goes", words: "  --Wait!-- ", slug: "wait" },
  { says: "nothing left is an exercise", words: "再試行", slug: "exercise" },
  { says: "no slug ends in a hyphen where it is cut", words: `${"a".repeat(59)} b`, slug: "a".repeat(59) },
])("$says: $words", ({ words, slug }) => {
  expect(exerciseSlug(words)).toBe(slug);
});
