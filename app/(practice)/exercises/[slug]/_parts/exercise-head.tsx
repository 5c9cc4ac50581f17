import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import type { ExerciseCard } from "@/lib/catalog";

/** What the exercise is, in a glance. */
export function ExerciseHead({ exercise }: { readonly exercise: ExerciseCard }) {
  return (
    <header className="grid gap-2">
      <p className="text-sm text-muted">
        <Link href="/exercises" className="underline underline-offset-2 hover:text-ink">
          Exercises
        </Link>{" "}
        ·{" "}
        <Link href={lessonHref(exercise.path)} className="underline underline-offset-2 hover:text-ink">
          Its lesson
        </Link>
      </p>
      <h1 className="text-2xl">{exercise.title}</h1>
      <p className="flex flex-wrap gap-1.5">
        <LevelBadge level={exercise.level} />
        <Badge>{exercise.minutes} min</Badge>
        {exercise.skills.map((skill) => (
          <Badge key={skill}>{skill}</Badge>
        ))}
      </p>
    </header>
  );
}
