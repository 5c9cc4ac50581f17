/** What kinds of thing can be found, in the order they are offered where they fit alike. */
export const SEARCH_KINDS = ["lesson", "section", "exercise", "interview", "question", "drill", "term", "page"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. Everything in it is public: it travels to every browser. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** A path of this site, with the place in the page where there is one. */
  readonly href: string;
  readonly title: string;
  /** What is said about it, in plain text: shown below the title, and searched. */
  readonly text: string;
  /** Where it belongs: the title of its lesson. */
  readonly within: string;
  readonly isPremium: boolean;
}
