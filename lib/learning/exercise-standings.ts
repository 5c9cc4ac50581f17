import "server-only";
import { findStandings } from "@/lib/db/submissions";

/** Slugs of exercises by how the learner stands in them. */
export interface ExerciseStandings {
  readonly passed: readonly string[];
  /** Handed in, and not passed yet; the latest first. */
  readonly failed: readonly string[];
}

/** @returns how the learner stands in what was handed in; nothing for a visitor. */
export async function exerciseStandings(learner: { readonly id: string } | null): Promise<ExerciseStandings> {
  if (learner === null) return { passed: [], failed: [] };
  const standings = await findStandings(learner.id);
  const passed = standings.filter(({ verdict }) => verdict === "passed").map(({ exerciseSlug }) => exerciseSlug);
  const failed = standings.filter(({ verdict }) => verdict === "failed").map(({ exerciseSlug }) => exerciseSlug);
  return { passed, failed: failed.filter((slug) => !passed.includes(slug)) };
}
