import type { DrillCard } from "@/lib/catalog";

/** The drills' topics in the order to learn them, with the words for each. */
export const DRILL_TOPICS: readonly (readonly [topic: DrillCard["topic"], words: string])[] = [
  ["price", "Transitions and bills"],
  ["express", "Express, and where it pays"],
  ["map", "Maps of millions"],
  ["retry", "Retries"],
  ["limits", "Limits and throttles"],
];
