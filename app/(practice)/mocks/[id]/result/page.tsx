import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { findMockSeat } from "@/app/_session/mock-person";
import { listModules } from "@/lib/catalog";
import { countUnqueued, findFinishedMock } from "@/lib/interviews";
import { Calibration } from "./_parts/calibration";
import { ExplainedItem } from "./_parts/explained-item";
import { QueueMisses } from "./_parts/queue-misses";
import { PaceLine } from "./_parts/pace-line";
import { Tallies } from "./_parts/tallies";

export const metadata: Metadata = { title: "Mock interview: the result", robots: { index: false } };

const KINDS: Readonly<Record<string, string>> = { question: "Questions", open: "In your own words", live: "Live exercise" };

export default async function MockResultPage({ params }: PageProps<"/mocks/[id]/result">) {
  const { id } = await params;
  const seat = await findMockSeat();
  if (seat === null) notFound();
  const found = await findFinishedMock(seat.person, id);
  if (!found.ok) {
    if (found.refusal === "not-found") notFound();
    redirect(`/mocks/${id}`);
  }
  const { title, summary, items, totalMs, scratch } = found.value;
  const unqueued = seat.person.user === null ? undefined : await countUnqueued(seat.person.user, found.value);
  const lessons = new Map(
    listModules().flatMap(({ topics }) => topics.flatMap((topic) => topic.lessons.map((one) => [one.slug, one.title]))),
  );
  const nameOfTopic = (slug: string): string => lessons.get(slug) ?? "Live exercise";
  const { got, of } = summary.total;
  const percent = of === 0 ? 0 : Math.round((100 * got) / of);
  const unmarked = items.filter(({ result }) => result.state === "own-mark" && result.score === null).length;
  return (
    <Container>
      <PageHeader
        eyebrow={title}
        title={`${percent} %`}
        lead={`${points(got)} of ${of} points, one for each item. ${
          unmarked > 0 ? `${unmarked} more ${unmarked === 1 ? "waits" : "wait"} for your own mark below.` : ""
        }`}
        actions={
          <>
            <QueueMisses mockId={id} missed={summary.missed.length} unqueued={unqueued} />
            <ButtonLink href="/mocks">All mock interviews</ButtonLink>
          </>
        }
      />
      <div className="grid gap-8 lg:grid-cols-2">
        <Tallies title="By topic" tallies={summary.byTopic.map((tally) => ({ ...tally, name: nameOfTopic(tally.name) }))} />
        <Tallies title="By kind" tallies={summary.byKind.map((tally) => ({ ...tally, name: KINDS[tally.name] ?? tally.name }))} />
        <PaceLine pace={summary.pace} totalMs={totalMs} />
        <Calibration rows={summary.calibration} />
      </div>
      <section aria-labelledby="items" className="mt-12 grid gap-4">
        <h2 id="items" className="text-2xl tracking-tight">
          Item by item
        </h2>
        <ol className="grid gap-4 [&]:list-none [&]:pl-0">
          {items.map((item, place) => (
            <ExplainedItem key={item.id} mockId={id} item={item} place={place} topic={nameOfTopic(item.topic)} />
          ))}
        </ol>
      </section>
      {scratch.trim() === "" ? null : <Notes scratch={scratch} />}
    </Container>
  );
}

function Notes({ scratch }: { readonly scratch: string }) {
  return (
    <section aria-labelledby="notes" className="mt-12 grid max-w-measure gap-3">
      <h2 id="notes" className="text-xl">
        Your scratch notes
      </h2>
      <p className="rounded-control border border-line bg-sunken px-4 py-3 wrap-anywhere whitespace-pre-wrap">{scratch}</p>
    </section>
  );
}

/** Partly right answers give parts of a point. */
function points(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(1);
}
