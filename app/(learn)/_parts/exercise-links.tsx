import Link from "next/link";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import { Badge } from "@/app/_parts/ui/badge";
import type { ExerciseCard } from "@/lib/catalog";

/** Exercises that belong to a lesson or a topic: enough of each to choose one. `id` is where contents and other pages lead to. */
export function ExerciseLinks({
  id,
  title,
  lead,
  exercises,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly exercises: readonly ExerciseCard[];
}) {
  if (exercises.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="scroll-mt-24 text-2xl">
        {title}
      </h2>
      <p className="mt-2 mb-5 text-muted">{lead}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-3 [&]:list-none [&]:pl-0">
        {exercises.map(({ slug, title: name, level, minutes, access }) => (
          <li
            key={slug}
            className="relative flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 rounded-state border border-line bg-raised px-5 py-4 hover:border-accent"
          >
            <Link href={`/exercises/${slug}`} prefetch={false} className="font-medium after:absolute after:inset-0">
              {name}
            </Link>
            <span className="flex flex-wrap gap-1.5">
              <LevelBadge level={level} />
              <Badge>{minutes} min</Badge>
              {access === "premium" ? <Badge tone="premium">Premium</Badge> : <Badge tone="succeeded">Free</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
