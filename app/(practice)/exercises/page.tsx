import type { Metadata } from "next";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { listExercises, listModules } from "@/lib/catalog";
import { passedExercises } from "@/lib/learning";
import { ExerciseFilter } from "./_parts/exercise-filter";
import { ExerciseList } from "./_parts/exercise-list";
import { matchingExercises } from "./_parts/matching-exercises";

export const metadata: Metadata = {
  title: "Exercises",
  alternates: { canonical: "/exercises" },
  description:
    "Write AWS Step Functions state machines against tests: retries, catches, distributed Maps. Graded at once, in your browser and on the server.",
};

export default async function ExercisesPage({ searchParams }: PageProps<"/exercises">) {
  const user = await currentUser();
  const all = listExercises();
  const passed = new Set(await passedExercises(user));
  const asked = await searchParams;
  const found = matchingExercises(all, asked, passed);
  const topics = new Map(listModules().flatMap(({ topics: own }) => own.map(({ slug, title }) => [slug, title] as const)));
  return (
    <Container>
      <PageHeader
        title="Exercises"
        lead="Each gives you a task from work, a starter and tests. Run it as often as you like; hand it in when the tests you see are green."
      />
      <ExerciseFilter exercises={all} topics={topics} asked={asked} signedIn={user !== null} />
      <p role="status" className="py-4 text-sm text-muted">
        {found.length === all.length ? `${all.length} exercises` : `${found.length} of ${all.length} exercises`}
      </p>
      <ExerciseList exercises={found} passed={passed} />
    </Container>
  );
}
