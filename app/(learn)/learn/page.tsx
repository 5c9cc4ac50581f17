import type { Metadata } from "next";
import Link from "next/link";
import { GoOn } from "@/app/(learn)/_parts/go-on";
import { LessonProgress } from "@/app/(learn)/_parts/lesson-progress";
import { readable } from "@/app/(learn)/_parts/readable";
import { Card } from "@/app/_parts/ui/card";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { freeShare, listModules } from "@/lib/catalog";

export const metadata: Metadata = {
  title: "Learn",
  description: "Lessons on AWS Step Functions with questions, interview answers and figures drawn from real definitions.",
  alternates: { canonical: "/learn" },
};

export default function Learn() {
  const { free, total } = freeShare();
  const modules = listModules();
  return (
    <Container>
      <PageHeader
        title="Learn"
        lead={`${total} lessons, ${free} of them free. Each ends in questions you can check and interview answers you can compare with your own.`}
      />
      <GoOn lessons={modules.flatMap((module) => module.topics.flatMap((topic) => readable(module.slug, topic)))} />
      <ul className="grid gap-5 md:grid-cols-2 [&]:list-none [&]:pl-0">
        {modules.map((module) => {
          const lessons = module.topics.flatMap((topic) => topic.lessons);
          return (
            <Card as="li" key={module.slug} className="relative grid content-start gap-2 hover:border-accent">
              <h2 className="text-xl">
                <Link href={`/learn/${module.slug}`} className="after:absolute after:inset-0">
                  {module.title}
                </Link>
              </h2>
              <p className="text-muted">{module.summary}</p>
              <p>
                <LessonProgress
                  paths={module.topics.flatMap((topic) => topic.lessons.map(({ slug }) => `${module.slug}/${topic.slug}/${slug}`))}
                />
              </p>
              <p className="text-sm text-muted">
                {module.topics.map(({ number, title }) => `Topic ${number}: ${title}`).join(" · ")}, {lessons.length} lessons
              </p>
            </Card>
          );
        })}
      </ul>
    </Container>
  );
}
