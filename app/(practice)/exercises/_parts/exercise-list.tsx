import { Check } from "lucide-react";
import Link from "next/link";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import { Badge } from "@/app/_parts/ui/badge";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import type { ExerciseCard } from "@/lib/catalog";

/** The exercises with what each asks for. */
export function ExerciseList({ exercises, passed }: { readonly exercises: readonly ExerciseCard[]; readonly passed: ReadonlySet<string> }) {
  if (exercises.length === 0) return <EmptyState title="No exercise fits all of that">Take one of the filters back.</EmptyState>;
  return (
    <ul className="grid gap-3">
      {exercises.map((exercise) => (
        <li key={exercise.slug} className="relative rounded-state border border-line bg-raised p-5 hover:border-accent">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
            <h2 className="text-lg">
              <Link href={`/exercises/${exercise.slug}`} className="after:absolute after:inset-0">
                {exercise.title}
              </Link>
            </h2>
            {passed.has(exercise.slug) ? (
              <Badge tone="succeeded">
                <Check aria-hidden /> Passed
              </Badge>
            ) : null}
            {exercise.access === "premium" ? <Badge tone="premium">Premium</Badge> : null}
          </div>
          <p className="mt-1 text-muted">{exercise.summary}</p>
          <p className="mt-3 flex flex-wrap gap-1.5">
            <LevelBadge level={exercise.level} />
            <Badge>{exercise.minutes} min</Badge>
            {exercise.skills.map((skill) => (
              <Badge key={skill}>{skill}</Badge>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
