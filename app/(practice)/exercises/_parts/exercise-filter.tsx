import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Select } from "@/app/_parts/ui/select";
import type { ExerciseCard } from "@/lib/catalog";
import type { AskedExercises } from "./matching-exercises";

/** The filters as a plain form: it works before and without any script, and its address can be shared. */
export function ExerciseFilter({
  exercises,
  topics,
  asked,
  signedIn,
}: {
  readonly exercises: readonly ExerciseCard[];
  /** Titles by slug. */
  readonly topics: ReadonlyMap<string, string>;
  readonly asked: AskedExercises;
  readonly signedIn: boolean;
}) {
  const ownTopics = [...new Set(exercises.map(({ path }) => path.topic))];
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
    ...(signedIn
      ? [
          {
            name: "progress",
            label: "Progress",
            options: [
              ["open", "Still open"],
              ["passed", "Passed"],
            ] as const,
          },
        ]
      : []),
  ];
  return (
    <form method="get" className="grid grid-cols-2 items-end gap-3 rounded-state border border-line bg-raised p-4 sm:grid-cols-3 lg:flex">
      {filters.map(({ name, label, options }) => (
        <label key={name} className="grid min-w-0 gap-1 text-sm lg:flex-1">
          <span className="text-muted">{label}</span>
          <Select name={name} defaultValue={String(asked[name] ?? "")} key={String(asked[name] ?? "")}>
            <option value="">All</option>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </label>
      ))}
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          Filter
        </Button>
        <ButtonLink href="/exercises" variant="quiet">
          Clear
        </ButtonLink>
      </div>
    </form>
  );
}
