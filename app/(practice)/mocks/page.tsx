import type { Metadata } from "next";
import { Alert } from "@/app/_parts/ui/alert";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { findMockSeat } from "@/app/_session/mock-person";
import { listModules } from "@/lib/catalog";
import { mayUse } from "@/lib/entitlements";
import { FREE_MOCKS_A_DAY, findTopicScores, findWeakTopics, listBlueprints, listTakenMocks, readiness } from "@/lib/interviews";
import { askedBy } from "./_parts/asked-by";
import { BlueprintCard } from "./_parts/blueprint-card";
import { OwnMockForm } from "./_parts/own-mock-form";
import { Standing } from "./_parts/standing";
import { TakenList } from "./_parts/taken-list";

export const metadata: Metadata = {
  title: "Mock interviews",
  alternates: { canonical: "/mocks" },
  description:
    "Timed mock interviews on AWS Step Functions: questions of every kind, answers said in your own words, and a state machine to write and change while the clock runs.",
};

export default async function MocksPage() {
  const [user, seat] = await Promise.all([currentUser(), findMockSeat()]);
  const taken = seat === null ? [] : await listTakenMocks(seat.person);
  const weak = seat === null ? [] : await findWeakTopics(seat.person);
  const lessons = listModules().flatMap(({ topics }) => topics.flatMap((topic) => topic.lessons));
  const scores = taken.flatMap(({ score }) => (score === undefined || score.of === 0 ? [] : [score.got / score.of]));
  const ready = seat === null ? undefined : readiness(scores, await findTopicScores(seat.person), lessons.length);
  const titles = new Map(lessons.map(({ slug, title }) => [slug, title]));
  const hasPremium = mayUse("premium", user);
  return (
    <Container>
      <PageHeader
        title="Mock interviews"
        lead="A paper, a clock and nobody to ask. The clock is the server's: it goes on while you reload, sleep or change devices, and what you have answered is kept as you answer it."
      />
      {hasPremium ? null : (
        <Alert tone="neutral" className="mb-6 max-w-measure">
          {user === null
            ? "Without an account you can sit one mock interview a day; it moves to your account if you make one within a week."
            : `The free plan has ${FREE_MOCKS_A_DAY} mock interview a day; premium has no limit.`}
        </Alert>
      )}
      <section aria-labelledby="papers" className="grid gap-4">
        <h2 id="papers" className="text-2xl tracking-tight">
          Choose one
        </h2>
        <ul className="grid gap-4 sm:grid-cols-2 [&]:list-none [&]:pl-0">
          {listBlueprints().map((blueprint) => (
            <BlueprintCard
              key={blueprint.slug}
              wanted={{ kind: "blueprint", slug: blueprint.slug }}
              title={blueprint.title}
              summary={blueprint.summary}
              minutes={blueprint.minutes}
              asks={askedBy(blueprint)}
              locked={!mayUse(blueprint.access, user)}
            />
          ))}
          {weak.length > 0 ? (
            <BlueprintCard
              wanted={{ kind: "weak-spots" }}
              title="Your weak spots"
              summary={`Questions where you miss most: ${weak.map((slug) => titles.get(slug) ?? slug).join(", ")}.`}
              minutes={25}
              asks="12 questions, 1 answer in your own words"
              locked={false}
            />
          ) : null}
        </ul>
      </section>
      <section aria-labelledby="own" className="mt-12 grid gap-4">
        <h2 id="own" className="text-2xl tracking-tight">
          Or put one together
        </h2>
        <OwnMockForm topics={lessons.map(({ slug, title }) => ({ slug, title }))} />
      </section>
      <section aria-labelledby="taken" className="mt-12 grid gap-4">
        <h2 id="taken" className="text-2xl tracking-tight">
          Taken so far
        </h2>
        {ready === undefined ? null : <Standing readiness={ready} scores={scores} />}
        <TakenList taken={taken} />
      </section>
    </Container>
  );
}
