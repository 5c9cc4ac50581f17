import "server-only";
import { createSearchIndex, type SearchDocument, type SearchIndex } from "@/lib/search";
import { searchDocuments } from "./search-documents";

const MOST_FOUND = 40;
let index: SearchIndex | undefined;

/** @returns what fits the words in the whole course, the best first: of premium parts only what everyone may see. */
export function searchCourse(words: string): readonly SearchDocument[] {
  if (index === undefined || process.env.NODE_ENV === "development") index = createSearchIndex(searchDocuments());
  return index.find(words, MOST_FOUND);
}
