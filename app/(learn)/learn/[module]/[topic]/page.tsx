import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ExerciseLinks } from "@/app/(learn)/_parts/exercise-links";
import { GoOn } from "@/app/(learn)/_parts/go-on";
import { LessonList } from "@/app/(learn)/_parts/lesson-list";
import { readable } from "@/app/(learn)/_parts/readable";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { exercisesOf, findModule, listModules } from "@/lib/catalog";

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ module: string; topic: string }>;
}

export function generateStaticParams(): { module: string; topic: string }[] {
  return listModules().flatMap((module) => module.topics.map((topic) => ({ module: module.slug, topic: topic.slug })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { module, topic } = await params;
  const found = findModule(module)?.topics.find(({ slug }) => slug === topic);
  return found ? { title: found.title, description: found.summary, alternates: { canonical: `/learn/${module}/${topic}` } } : {};
}

export default async function TopicPage({ params }: Props) {
  const { module: moduleSlug, topic: topicSlug } = await params;
  const module = findModule(moduleSlug);
  const topic = module?.topics.find(({ slug }) => slug === topicSlug);
  if (module === undefined || topic === undefined) notFound();
  const topics = module.groups.flatMap((group) => group.topics).length;
  return (
    <Container>
      <Breadcrumbs
        crumbs={[
          { label: "Learn", href: "/learn" },
          { label: module.title, href: `/learn/${module.slug}` as Route },
        ]}
        here={topic.title}
      />
      <PageHeader eyebrow={`Topic ${topic.number} of ${topics}`} title={topic.title} lead={topic.summary} />
      <GoOn lessons={readable(module.slug, topic)} />
      <LessonList topic={topic} module={module.slug} />
      <div className="mt-14">
        <ExerciseLinks
          id="exercises"
          title="Exercises of this topic"
          lead="In the order of the lessons. They run in the browser and are graded at once."
          exercises={exercisesOf({ module: module.slug, topic: topic.slug })}
        />
      </div>
    </Container>
  );
}
