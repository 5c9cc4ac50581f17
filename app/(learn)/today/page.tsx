import type { Metadata } from "next";
import Link from "next/link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { SayZone } from "@/app/_session/say-zone";
import { timeZone } from "@/app/_session/time-zone";
import { findToday, type Today } from "@/lib/today";
import { DaysAhead } from "./_parts/days-ahead";
import { NextSteps } from "./_parts/next-steps";
import { PlanForm } from "./_parts/plan-form";
import { VisitorToday } from "./_parts/visitor-today";

export const metadata: Metadata = { title: "Today", robots: { index: false } };

export default async function TodayPage() {
  const [user, zone] = await Promise.all([currentUser(), timeZone()]);
  if (user === null) {
    return (
      <Container>
        <PageHeader title="Today" lead="One page that says what to do next, and why." />
        <VisitorToday />
      </Container>
    );
  }
  const found = await findToday(user, { now: new Date(), zone });
  return (
    <Container>
      <SayZone known={zone} />
      <PageHeader title={titleOf(found)} lead={leadOf(found)} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <NextSteps found={found} />
        <section aria-labelledby="plan" className="grid content-start gap-5">
          <h2 id="plan" className="text-xl">
            Your plan
          </h2>
          <PlanForm key={JSON.stringify(found.plan)} plan={found.plan} today={found.today} />
          <DaysAhead found={found} />
        </section>
      </div>
      <p className="mt-10">
        <Link href="/progress" prefetch={false} className="text-accent underline underline-offset-4">
          How far you have come, by topic and by skill
        </Link>
      </p>
    </Container>
  );
}

function titleOf({ daysLeft }: Today): string {
  if (daysLeft === null || daysLeft < 0) return "Today";
  if (daysLeft === 0) return "Your interview is today";
  return daysLeft === 1 ? "Your interview is tomorrow" : `${daysLeft} days to your interview`;
}

function leadOf({ daysLeft, plan, doneToday }: Today): string {
  if (daysLeft === 0) return "Nothing new today. A few reviews to warm up, if you like, and good luck.";
  const done = doneToday > 0 ? ` ${doneToday} are done.` : "";
  return `${plan.minutesADay} minutes a day, ${plan.reviewMinutes} of them for reviews.${done}`;
}
