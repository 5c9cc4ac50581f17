import "server-only";
import { createSearchIndex, type SearchDocument, type SearchIndex } from "@/lib/search";
import { publishedDocuments } from "./published-documents";
import { searchDocuments } from "./search-documents";

const MOST_FOUND = 40;
let known: { readonly index: SearchIndex; readonly published: string } | undefined;

/** @returns what fits the words in the whole course and among what was published in the studio, the best first: of premium parts only what everyone may see. */
export async function searchCourse(words: string): Promise<readonly SearchDocument[]> {
  const documents = await publishedDocuments();
  const published = JSON.stringify(documents);
  // The course changes with a build, the studio at any time.
  if (known?.published !== published || process.env.NODE_ENV === "development")
    known = { index: createSearchIndex([...searchDocuments(), ...documents]), published };
  return known.index.find(words, MOST_FOUND);
}
