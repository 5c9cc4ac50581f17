/** Search over what is public of the course. Pure: the same on the server and in the browser. */
export { type SearchDocument, type SearchKind } from "./search-document";
export { createSearchIndex, type SearchIndex } from "./search-index";
