import { FilterForm } from "@/app/_parts/filter-form";
import type { ExerciseCard } from "@/lib/catalog";
import type { AskedExercises } from "./matching-exercises";

/** What exercises are filtered by: only what some exercise has. */
export function ExerciseFilter({
  exercises,
  topics,
  asked,
}: {
  readonly exercises: readonly ExerciseCard[];
  /** Titles of lessons by slug: what each is about. */
  readonly topics: ReadonlyMap<string, string>;
  readonly asked: AskedExercises;
}) {
  const ownTopics = [...new Set(exercises.flatMap(({ path }) => (path === null ? [] : [path.lesson])))];
  const skills = [...new Set(exercises.flatMap((exercise) => exercise.skills))].sort((a, b) => a.localeCompare(b));
  const levels = (["easy", "medium", "hard", "senior"] as const).filter((level) => exercises.some((exercise) => exercise.level === level));
  const filters = [
    { name: "topic", label: "Topic", options: ownTopics.map((slug) => [slug, topics.get(slug) ?? slug] as const) },
    { name: "level", label: "Level", options: levels.map((level) => [level, level.charAt(0).toUpperCase() + level.slice(1)] as const) },
    { name: "skill", label: "Skill", options: skills.map((skill) => [skill, skill] as const) },
    {
      name: "access",
      label: "Access",
      options: [
        ["free", "Free"],
        ["premium", "Premium"],
      ] as const,
    },
    {
      name: "progress",
      label: "Progress",
      options: [
        ["open", "Still open"],
        ["passed", "Passed"],
      ] as const,
    },
  ];
  return <FilterForm filters={filters} asked={asked} clearHref="/exercises" />;
}
