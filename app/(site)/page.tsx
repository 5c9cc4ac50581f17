import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { freeShare, listLessons } from "@/lib/catalog";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { LessonTeaser } from "./_parts/lesson-teaser";
import { MendIt } from "./_parts/mend-it/mend-it";
import { TwoDoubts } from "./_parts/two-doubts";
import { WayOfLearning } from "./_parts/way-of-learning";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const SHOWN_LESSONS = 3;

export default function HomePage() {
  const { free, total, percent } = freeShare();
  const lessons = listLessons();
  const asked = lessons.toSorted((a, b) => b.card.interviewQuestions - a.card.interviewQuestions).slice(0, SHOWN_LESSONS);
  return (
    <>
      <section className="graph-paper border-b border-line">
        <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6 lg:grid-cols-[1fr_1.05fr] lg:items-center lg:gap-14 lg:py-16">
          <div className="grid gap-5">
            <p className="eyebrow">Interview practice for AWS Step Functions</p>
            <h1 className="text-display tracking-tight">Know it because you ran it.</h1>
            <p className="max-w-[34rem] text-lg text-pretty text-muted">
              This workflow was written for a payment service that is sometimes busy. Change a number, press Run, and see what Step
              Functions would do.
            </p>
            <div className="flex flex-wrap gap-3 pt-1">
              <ButtonLink href={lessons[0] ? lessonHref(lessons[0].path) : "/learn"} variant="primary" size="lg">
                Read the first lesson
              </ButtonLink>
              <ButtonLink href="/playground" size="lg">
                Open the playground
              </ButtonLink>
            </div>
            <p className="text-[0.9375rem] text-muted">
              {free} of {total} lessons are free: {percent} %. No card, no AWS account, nothing to install.
            </p>
          </div>
          <MendIt />
        </div>
      </section>
      <section className="mx-auto max-w-page px-4 py-16 sm:px-6" aria-labelledby="asked">
        <h2 id="asked" className="max-w-measure pb-2 text-title">
          What gets asked, and what most people get wrong
        </h2>
        <p className="max-w-measure pb-8 text-lg text-muted">Start with a subject that has the most interview questions.</p>
        <ul className="grid gap-4 md:grid-cols-3">
          {asked.map(({ path, card }) => (
            <LessonTeaser key={card.slug} path={path} card={card} />
          ))}
        </ul>
        {lessons.length > SHOWN_LESSONS ? (
          <Link href="/learn" className="mt-6 inline-flex items-center gap-2 font-medium text-accent hover:underline">
            All {lessons.length} lessons <ArrowRight aria-hidden className="size-4" />
          </Link>
        ) : null}
      </section>
      <WayOfLearning />
      <TwoDoubts percentFree={percent} />
    </>
  );
}
