import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Table } from "@/app/_parts/ui/table";
import { requireUser } from "@/app/_session/require-user";
import { timeZone } from "@/app/_session/time-zone";
import { findReviewStatistics, type ReviewStatistics } from "@/lib/reviews";
import { CardList } from "./_parts/card-list";
import { Forecast } from "./_parts/forecast";

export const metadata: Metadata = { title: "Your cards", robots: { index: false } };

export default async function CardsPage() {
  const [user, zone] = await Promise.all([requireUser("/review/cards"), timeZone()]);
  const { statistics, cards } = await findReviewStatistics(user, { now: new Date(), zone });
  const { retention } = statistics;
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Reviews", href: "/review" }]} here="Your cards" />
      <PageHeader
        title="Your cards"
        lead={`${statistics.cards} in all, ${statistics.mature} of them not due for three weeks or more${statistics.suspended > 0 ? `, ${statistics.suspended} set aside` : ""}.`}
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="kept" className="grid content-start gap-2">
          <h2 id="kept" className="text-xl">
            How well they are kept
          </h2>
          {retention.of === 0 ? (
            <p className="text-muted">Nothing to say yet: retention is counted from the second time a card comes back after days.</p>
          ) : (
            <>
              <p className="text-title tabular-nums">{Math.round((100 * retention.known) / retention.of)} %</p>
              <p className="text-muted">
                {retention.known} of {retention.of} cards that came back after days in the last 30 days were known. The schedule aims at 90
                %.
              </p>
            </>
          )}
        </section>
        <Forecast forecast={statistics.forecast} />
      </div>
      {statistics.byTopic.length > 0 ? <Topics topics={statistics.byTopic} /> : null}
      <section aria-labelledby="all" className="mt-10 grid gap-4">
        <h2 id="all" className="text-xl">
          All cards
        </h2>
        <CardList cards={cards} zone={zone} />
      </section>
    </Container>
  );
}

function Topics({ topics }: { readonly topics: ReviewStatistics["byTopic"] }) {
  return (
    <section aria-labelledby="topics" className="mt-10 grid gap-4">
      <h2 id="topics" className="text-xl">
        By topic
      </h2>
      <Table caption="Cards by topic">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Cards</th>
            <th scope="col">Due today</th>
            <th scope="col">Known, 30 days</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, cards, due, retention: { known, of } }) => (
            <tr key={topic}>
              <th scope="row">{topic}</th>
              <td>{cards}</td>
              <td>{due}</td>
              <td>{of === 0 ? "–" : `${known} of ${of}`}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
