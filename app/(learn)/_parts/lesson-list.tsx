import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import type { LessonCard, TopicCard } from "@/lib/catalog";
import { lessonHref } from "./lesson-href";
import { LessonProgress } from "./lesson-progress";

/** A topic's lessons in course order. Those of the plan that are not written are named as such, and are no links. */
export function LessonList({ topic, module }: { readonly topic: TopicCard; readonly module: string }) {
  return (
    <>
      <ol className="grid gap-4 lg:grid-cols-2 [&]:list-none [&]:pl-0">
        {topic.lessons.map((lesson) => (
          <WrittenLesson
            key={lesson.slug}
            lesson={lesson}
            path={`${module}/${topic.slug}/${lesson.slug}`}
            href={lessonHref({ module, topic: topic.slug, lesson: lesson.slug })}
          />
        ))}
      </ol>
      {topic.planned.length > 0 ? (
        <section aria-labelledby="planned" className="mt-12 max-w-measure">
          <h2 id="planned" className="mb-2 text-xl">
            Planned, not written
          </h2>
          <p className="mb-4 text-muted">The rest of the course&apos;s plan. None of it is for sale until it is here.</p>
          <ol className="grid gap-2 text-[0.9375rem] [&]:list-none [&]:pl-0">
            {topic.planned.map(({ number, title, after }) => (
              <li key={number} className="grid grid-cols-[2rem_1fr] gap-1">
                <span className="text-muted tabular-nums">{number}</span>
                <span>
                  {title}
                  <span className="block text-muted">{after}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function WrittenLesson({
  lesson,
  path,
  href,
}: {
  readonly lesson: LessonCard;
  readonly path: string;
  readonly href: ReturnType<typeof lessonHref>;
}) {
  const { number, title, summary, level, access, minutes, questions, interviewQuestions } = lesson;
  return (
    <li className="relative grid grid-cols-[2rem_1fr] gap-3 content-start rounded-state border border-line bg-raised p-5 hover:border-accent">
      <span className="pt-0.5 text-lg text-muted tabular-nums">{number}</span>
      <div className="grid gap-2">
        <h2 className="text-lg">
          <Link href={href} className="after:absolute after:inset-0">
            {title}
          </Link>
        </h2>
        <p className="text-muted">{summary}</p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <LessonProgress paths={[path]} />
          <Badge>{level} level</Badge>
          {access === "premium" ? <Badge tone="premium">Premium, first part free</Badge> : <Badge tone="succeeded">Free</Badge>}
          <span>
            {minutes} minutes · {questions} questions · {interviewQuestions} interview questions
          </span>
        </p>
      </div>
    </li>
  );
}
