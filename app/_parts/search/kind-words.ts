import type { SearchKind } from "@/lib/search";

/** What each kind of result is called. */
export const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  lesson: "Lesson",
  section: "In a lesson",
  exercise: "Exercise",
  interview: "Interview question",
  question: "Question in a lesson",
  drill: "Drill",
  term: "Glossary",
  page: "Page",
};
