import type { Route } from "next";
import Link from "next/link";
import type { ReviewItem } from "@/lib/reviews";

/** Exercises that are due. They are done in the workbench, and passing one there is its review. */
export function ExercisesToRedo({ exercises }: { readonly exercises: readonly ReviewItem[] }) {
  if (exercises.length === 0) return null;
  return (
    <section aria-labelledby="redo" className="mt-12 grid max-w-measure gap-3">
      <h2 id="redo" className="text-xl">
        Exercises to do again
      </h2>
      <p className="text-muted">They took a hint or a second try. Start over and hand in: how it goes says when they come back.</p>
      <ul className="grid gap-2 [&]:list-none [&]:pl-0">
        {exercises.map(({ subject, matter }) =>
          matter.kind === "exercise" ? (
            <li key={subject} className="flex flex-wrap items-baseline gap-x-3 rounded-control border border-line bg-raised px-4 py-3">
              <Link
                href={`/exercises/${subject}` as Route}
                prefetch={false}
                className="font-medium text-accent underline underline-offset-4"
              >
                {matter.exercise.title}
              </Link>
              <span className="text-sm text-muted">
                {matter.exercise.minutes} minutes, {matter.topic}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
