import type { Metadata } from "next";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { listModules, listOfferedExercises } from "@/lib/catalog";
import { mayUse } from "@/lib/entitlements";
import { exerciseStandings } from "@/lib/learning";
import { ExerciseFilter } from "./_parts/exercise-filter";
import { ExerciseList } from "./_parts/exercise-list";

export const metadata: Metadata = {
  title: "Exercises",
  alternates: { canonical: "/exercises" },
  description:
    "Write AWS Step Functions state machines against tests: retries, catches, distributed Maps. Graded at once, in your browser and on the server.",
};

export default async function ExercisesPage({ searchParams }: PageProps<"/exercises">) {
  const user = await currentUser();
  const all = await listOfferedExercises();
  const standings = await exerciseStandings(user);
  const asked = await searchParams;
  const lessons = listModules().flatMap(({ topics }) => topics.flatMap((topic) => [...topic.lessons, ...topic.planned]));
  const titles = new Map(lessons.map(({ slug, title }) => [slug, title] as const));
  return (
    <Container>
      <PageHeader
        title="Exercises"
        lead="Each gives you a task from work, a starter and tests. Run it as often as you like; hand it in when the tests you see are green."
      />
      <ExerciseFilter exercises={all} topics={titles} asked={asked} />
      <ExerciseList exercises={all} asked={asked} standings={standings} signedIn={user !== null} mayUsePremium={mayUse("premium", user)} />
    </Container>
  );
}
