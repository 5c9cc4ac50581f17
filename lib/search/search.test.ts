import { describe, expect, test } from "vitest";
import { createSearchIndex, type SearchDocument } from "./index";

const made = (kind: SearchDocument["kind"], title: string, text = ""): SearchDocument => {
  return { kind, href: `/${title}`, title, text, within: "", isPremium: false };
};
const index = createSearchIndex([
  made("question", "Retry and the waits of it"),
  made("lesson", "Retry in depth", "Waits, caps, jitter."),
  made("term", "ToleratedFailurePercentage", "A threshold of a Map Run."),
  made("term", "States.ALL", "Matches every error but three."),
  made("interview", "Design against retry storms", "Backoff with FULL jitter."),
]);

describe("what words find", () => {
  test.each([
    { says: "a title before a text, a lesson before a question", words: "retry", first: "Retry in depth", count: 3 },
    { says: "every word must fit", words: "retry storms", first: "Design against retry storms", count: 1 },
    { says: "the beginning of a word", words: "toler", first: "ToleratedFailurePercentage", count: 1 },
    { says: "a word inside a field's name", words: "failure percentage", first: "ToleratedFailurePercentage", count: 1 },
    { says: "a misspelt word", words: "jiter", first: "Retry in depth", count: 2 },
    { says: "an error's name", words: "states.all", first: "States.ALL", count: 1 },
    { says: "if no document has all words, those that have some", words: "retry zeppelin", first: "Retry in depth", count: 3 },
  ])("$says: $words", ({ words, first, count }) => {
    const found = index.find(words, 10);
    expect(found[0]?.title).toBe(first);
    expect(found).toHaveLength(count);
  });

  test.each(["", "   ", "zeppelin", "<script>"])("%j finds nothing", (words) => {
    expect(index.find(words, 10)).toEqual([]);
  });

  test("no more than asked for", () => {
    expect(index.find("retry", 2)).toHaveLength(2);
  });
});
