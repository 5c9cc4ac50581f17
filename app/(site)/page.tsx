import { ArrowRight } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Card } from "@/app/_parts/ui/card";
import { freeShare, listLessons } from "@/lib/catalog";
import { LessonTeaser } from "./_parts/lesson-teaser";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const SHOWN_LESSONS = 3;

const WAY = [
  { title: "Read", text: "A lesson of ten to twenty minutes. Each claim has a source and a date, or a run that proves it." },
  { title: "Run", text: "Write a state machine, and watch it on a virtual clock. A day of waiting takes no time." },
  { title: "Be graded", text: "Tests say what they wanted, what they got, and where your machine went another way." },
  { title: "Say it", text: "Answer the interview question aloud. Then open the answer, the traps, and what the interviewer listens for." },
];

export default function HomePage() {
  const { free, total, percent } = freeShare();
  const lessons = listLessons();
  return (
    <>
      <section className="graph-paper border-b border-line">
        <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6 lg:grid-cols-[1fr_1.05fr] lg:items-center lg:gap-14 lg:py-16">
          <div className="grid gap-5">
            <p className="eyebrow">Interview practice for AWS Step Functions</p>
            <h1 className="text-display tracking-tight">Know it because you ran it.</h1>
            <p className="max-w-[34rem] text-lg text-pretty text-muted">
              Interviewers ask what a workflow does when something goes wrong. Here you run it, and see.
            </p>
            <div className="flex flex-wrap gap-3 pt-1">
              <ButtonLink href={"/learn" as Route} variant="primary" size="lg">
                Read the first lesson
              </ButtonLink>
              <ButtonLink href={"/exercises" as Route} size="lg">
                See the exercises
              </ButtonLink>
            </div>
            <p className="text-[0.9375rem] text-muted">
              {free} of {total} lessons are free: {percent} %. No card, no AWS account, nothing to install.
            </p>
          </div>
        </div>
      </section>
      <section className="mx-auto max-w-page px-4 py-16 sm:px-6" aria-labelledby="asked">
        <h2 id="asked" className="max-w-measure pb-2 text-title">
          What gets asked, and what most people get wrong
        </h2>
        <p className="max-w-measure pb-8 text-lg text-muted">Start with the subject your interviewer is most likely to open.</p>
        <ul className="grid gap-4 md:grid-cols-3">
          {lessons.slice(0, SHOWN_LESSONS).map(({ path, card }) => (
            <LessonTeaser key={card.slug} path={path} card={card} />
          ))}
        </ul>
        {lessons.length > SHOWN_LESSONS ? (
          <Link href={"/learn" as Route} className="mt-6 inline-flex items-center gap-2 font-medium text-accent hover:underline">
            All {lessons.length} lessons <ArrowRight aria-hidden className="size-4" />
          </Link>
        ) : null}
      </section>
      <section className="border-y border-line bg-sunken" aria-labelledby="way">
        <div className="mx-auto grid max-w-page gap-8 px-4 py-16 sm:px-6 lg:grid-cols-[1fr_1.3fr] lg:gap-14">
          <div>
            <h2 id="way" className="text-title">
              From reading to answering
            </h2>
            <p className="max-w-[26rem] pt-3 text-lg text-muted">
              You remember a retry that you saw wait, and fail, and wait again. So every subject goes the same way.
            </p>
          </div>
          <ol className="rail">
            {WAY.map(({ title, text }) => (
              <li key={title}>
                <h3 className="text-lg">{title}</h3>
                <p className="max-w-[36rem] text-muted">{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section className="mx-auto grid max-w-page gap-4 px-4 py-16 sm:px-6 md:grid-cols-2">
        <Card className="grid content-start gap-3">
          <h2 className="text-xl">Is it really like AWS?</h2>
          <p className="text-muted">
            The interpreter is replayed on executions recorded on AWS. What it does not support, it refuses by name. It never guesses.
          </p>
          <Link href="/conformance" className="font-medium text-accent underline underline-offset-4">
            How it is measured
          </Link>
        </Card>
        <Card className="grid content-start gap-3">
          <h2 className="text-xl">What does it cost?</h2>
          <p className="text-muted">{percent} % of the lessons cost nothing. Premium opens the others, from $10 a month.</p>
          <Link href="/pricing" className="font-medium text-accent underline underline-offset-4">
            Free and premium compared
          </Link>
        </Card>
      </section>
    </>
  );
}
