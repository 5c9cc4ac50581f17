import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import type { LockedExercise } from "@/lib/catalog";
import { ExerciseHead } from "./exercise-head";

/** What a premium exercise is about and how to get at it; nothing of the exercise itself is on this page. */
export function LockedOffer({ exercise, signedIn }: { readonly exercise: LockedExercise; readonly signedIn: boolean }) {
  return (
    <Container className="grid max-w-measure gap-5">
      <ExerciseHead exercise={exercise} />
      <p className="text-lg">{exercise.summary}</p>
      <section aria-labelledby="premium" className="grid gap-3 rounded-state border border-premium/40 bg-premium-wash p-5">
        <h2 id="premium" className="text-lg text-premium-ink">
          A premium exercise
        </h2>
        <p>
          The brief, the starter and its {exercise.tests} tests open with premium. Nothing of them is on this page. The free exercises stand
          on their own: do those first, and you will know whether you want more.
        </p>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href="/pricing" variant="primary">
            What premium costs
          </ButtonLink>
          <ButtonLink href="/exercises">Free exercises</ButtonLink>
          {signedIn ? null : <ButtonLink href={`/sign-in?from=/exercises/${exercise.slug}`}>Sign in</ButtonLink>}
        </p>
      </section>
    </Container>
  );
}
