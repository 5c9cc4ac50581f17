import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { SayZone } from "@/app/_session/say-zone";
import { timeZone } from "@/app/_session/time-zone";
import { findReviewQueue, type ReviewQueue } from "@/lib/reviews";
import { ExercisesToRedo } from "./_parts/exercises-to-redo";
import { LastRating } from "./_parts/last-rating";
import { makeFront } from "./_parts/make-front";
import { NothingDue } from "./_parts/nothing-due";
import { ReviewSession } from "./_parts/review-session";
import { VisitorReviews } from "./_parts/visitor-reviews";

export const metadata: Metadata = { title: "Reviews", robots: { index: false } };

export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const [user, zone, asked] = await Promise.all([currentUser(), timeZone(), searchParams]);
  if (user === null) {
    return (
      <Container>
        <PageHeader title="Reviews" lead="What you missed comes back, just before you would forget it, until it sits." />
        <VisitorReviews />
      </Container>
    );
  }
  const queue = await findReviewQueue(user, { now: new Date(), zone, isEndless: asked.more === "1" });
  const fronts = queue.items.flatMap((item) => makeFront(item) ?? []);
  return (
    <Container>
      <SayZone known={zone} />
      <PageHeader title="Reviews" lead={leadOf(queue)} />
      <ReviewSession
        key={String(asked.more)}
        fronts={fronts}
        done={<NothingDue queue={queue} zone={zone} />}
        before={queue.last === undefined ? null : <LastRating last={queue.last} />}
      />
      <ExercisesToRedo exercises={queue.exercises} />
      {queue.cards > 0 ? (
        <p className="mt-10 text-[0.9375rem]">
          <Link href="/review/cards" prefetch={false} className="text-accent underline underline-offset-4">
            All your cards, how well they are kept, and what is coming
          </Link>
        </p>
      ) : (
        <div className="mt-6">
          <ButtonLink href="/quizzes">Take a quiz</ButtonLink>
        </div>
      )}
    </Container>
  );
}

function leadOf({ items, later, estimatedMs, minutesADay }: ReviewQueue): string {
  if (items.length === 0) return `What you missed comes back here, ${minutesADay} minutes a day at most.`;
  const minutes = Math.max(1, Math.round(estimatedMs / 60_000));
  const rest = later === 0 ? "" : ` ${later} more can wait until tomorrow.`;
  return `${items.length} ${items.length === 1 ? "card" : "cards"}, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}.${rest}`;
}
