"use client";
import { ArrowRight, Check } from "lucide-react";
import Link from "next/link";
import { LevelBadge } from "@/app/(practice)/_parts/level-badge";
import { Badge } from "@/app/_parts/ui/badge";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import type { ExerciseCard } from "@/lib/catalog";
import type { ExerciseStandings } from "@/lib/learning";
import { type AskedExercises, matchingExercises } from "./matching-exercises";
import { nextExercises, type Suggestion } from "./next-exercises";
import { useLocalStandings } from "./use-local-standings";

/** What to do next, and the exercises that were asked for. A visitor's passes are this browser's own. */
export function ExerciseList({
  exercises,
  asked,
  standings,
  signedIn,
  mayUsePremium,
}: {
  readonly exercises: readonly ExerciseCard[];
  readonly asked: AskedExercises;
  readonly standings: ExerciseStandings;
  readonly signedIn: boolean;
  readonly mayUsePremium: boolean;
}) {
  const local = useLocalStandings();
  const passed = new Set([...standings.passed, ...(signedIn ? [] : (local?.passed ?? []))]);
  const found = matchingExercises(exercises, asked, passed);
  const open = exercises.filter(({ access }) => mayUsePremium || access === "free");
  const next = nextExercises(open, { passed, failed: standings.failed, started: new Set(local?.started) });
  return (
    <>
      <NextForYou suggestions={next} />
      <section aria-labelledby="all-exercises">
        <h2 id="all-exercises" className="sr-only">
          Exercises
        </h2>
        <p role="status" className="py-4 text-sm text-muted">
          {found.length === exercises.length ? `${exercises.length} exercises` : `${found.length} of ${exercises.length} exercises`}
          {passed.size === 0 ? "" : `, ${passed.size} passed${signedIn ? "" : " in this browser"}`}
        </p>
        {found.length === 0 ? (
          <EmptyState title="No exercise fits all of that">Take one of the filters back.</EmptyState>
        ) : (
          <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
            {found.map((exercise) => (
              <ExerciseRow key={exercise.slug} exercise={exercise} passed={passed.has(exercise.slug)} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function NextForYou({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="next-for-you" className="mt-6 grid gap-2">
      <h2 id="next-for-you" className="text-lg">
        Next for you
      </h2>
      <ol className="grid gap-2 sm:grid-cols-3">
        {suggestions.map(({ exercise, why }) => (
          <li
            key={exercise.slug}
            className="relative grid content-start gap-1 rounded-control border border-accent/30 bg-accent-wash p-4 hover:border-accent"
          >
            <Link href={`/exercises/${exercise.slug}`} className="font-medium after:absolute after:inset-0">
              {exercise.title} <ArrowRight aria-hidden className="inline size-4" />
            </Link>
            <p className="text-sm text-muted">{why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExerciseRow({ exercise, passed }: { readonly exercise: ExerciseCard; readonly passed: boolean }) {
  return (
    <li className="relative rounded-state border border-line bg-raised p-5 hover:border-accent">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <h3 className="text-lg">
          <Link href={`/exercises/${exercise.slug}`} className="after:absolute after:inset-0">
            {exercise.title}
          </Link>
        </h3>
        {passed ? (
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
        {exercise.author === null ? null : <Badge>by {exercise.author}</Badge>}
        {exercise.skills.map((skill) => (
          <Badge key={skill}>{skill}</Badge>
        ))}
      </p>
    </li>
  );
}
