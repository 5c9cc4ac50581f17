import type { ExerciseCard } from "@/lib/catalog";

/** What the address asks for; each of these may be missing, and an unknown value simply finds nothing. */
export type AskedExercises = Readonly<Record<string, string | readonly string[] | undefined>>;

/** @returns the exercises that fit everything asked: topic, level, skill, access and progress. */
export function matchingExercises(
  all: readonly ExerciseCard[],
  asked: AskedExercises,
  passed: ReadonlySet<string>,
): readonly ExerciseCard[] {
  const fits = (field: string, values: readonly string[]): boolean => {
    const wanted = asked[field];
    return typeof wanted !== "string" || wanted === "" || values.includes(wanted);
  };
  return all.filter(
    ({ slug, level, skills, access, path }) =>
      fits("topic", path === null ? [] : [path.topic, path.lesson]) &&
      fits("level", [level]) &&
      fits("skill", skills) &&
      fits("access", [access]) &&
      fits("progress", [passed.has(slug) ? "passed" : "open"]),
  );
}
