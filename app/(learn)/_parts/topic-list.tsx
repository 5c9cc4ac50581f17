import Link from "next/link";
import { Card } from "@/app/_parts/ui/card";
import type { ModuleCard } from "@/lib/catalog";
import { LessonProgress } from "./lesson-progress";

/** The topics of a module that can be read now. */
export function TopicList({ module }: { readonly module: ModuleCard }) {
  const total = module.groups.flatMap((group) => group.topics).length;
  return (
    <ul className="grid gap-5 md:grid-cols-2 [&]:list-none [&]:pl-0">
      {module.topics.map(({ slug, number, title, summary, lessons, planned }) => (
        <Card as="li" key={slug} className="relative grid content-start gap-2 hover:border-accent">
          <p className="text-sm text-muted">
            Topic {number} of {total}
          </p>
          <h2 className="text-xl">
            <Link href={`/learn/${module.slug}/${slug}`} className="after:absolute after:inset-0">
              {title}
            </Link>
          </h2>
          <p className="text-muted">{summary}</p>
          <p>
            <LessonProgress paths={lessons.map((lesson) => `${module.slug}/${slug}/${lesson.slug}`)} />
          </p>
          <p className="text-sm text-muted">
            {lessons.length} of {lessons.length + planned.length} lessons written, {lessons.reduce((sum, { minutes }) => sum + minutes, 0)}{" "}
            minutes
          </p>
        </Card>
      ))}
    </ul>
  );
}
