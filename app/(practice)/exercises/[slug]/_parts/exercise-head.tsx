import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import { type ExerciseCard, findLesson, findModule } from "@/lib/catalog";

/** What the exercise is, in a glance. */
export function ExerciseHead({ exercise }: { readonly exercise: ExerciseCard }) {
  return (
    <header className="grid gap-2">
      <p className="text-sm text-muted">
        <Link href="/exercises" className="underline underline-offset-2 hover:text-ink">
          Exercises
        </Link>{" "}
        · {exercise.path === null ? `By ${exercise.author ?? ""}` : <BackLink path={exercise.path} />}
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

/** To the lesson it belongs to; to the topic while that lesson is not written. */
function BackLink({ path }: { readonly path: NonNullable<ExerciseCard["path"]> }) {
  const lesson = findLesson(path, null);
  const topic = findModule(path.module)?.topics.find(({ slug }) => slug === path.topic);
  const href = lesson ? lessonHref(path) : (`/learn/${path.module}/${path.topic}` as Route);
  return (
    <Link href={href} className="underline underline-offset-2 hover:text-ink">
      {lesson ? `Lesson: ${lesson.title}` : (topic?.title ?? "Its topic")}
    </Link>
  );
}
