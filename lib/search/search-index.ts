import MiniSearch from "minisearch";
import { SEARCH_KINDS, type SearchDocument } from "./search-document";

/** Finds documents by words: beginnings of words and small misspellings count, titles count most. */
export interface SearchIndex {
  /** @returns what fits, the best first, at most `most`; nothing for words that are only blanks. */
  readonly find: (words: string, most: number) => readonly SearchDocument[];
}

const LONGEST_QUERY = 80;
const SHORTEST_FUZZY = 5;

/** Makes an index of documents, in some milliseconds for a course. Equal documents and words give equal results. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: ["title", "text", "within"],
    tokenize: wordsOf,
    searchOptions: {
      boost: { title: 4, within: 0.5 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length >= SHORTEST_FUZZY ? 0.2 : false),
      combineWith: "AND",
      boostDocument: (id) => KIND_WEIGHT[documents[Number(id)]?.kind ?? "page"],
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return {
    find(words, most) {
      const asked = words.slice(0, LONGEST_QUERY);
      const all = index.search(asked);
      const found = all.length > 0 ? all : index.search(asked, { combineWith: "OR" });
      return found.slice(0, most).flatMap(({ id }) => documents[Number(id)] ?? []);
    },
  };
}

/** A lesson is worth a little more than a question that says the same words. */
const KIND_WEIGHT = Object.fromEntries(SEARCH_KINDS.map((kind, place) => [kind, 1.3 - place * 0.06])) as Record<
  SearchDocument["kind"],
  number
>;

/** `ToleratedFailurePercentage` is found as a whole and by each of its words; `States.ALL` as "states" and "all". */
function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).flatMap((word) => {
    const parts = word.split(/(?<=[a-z])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}
