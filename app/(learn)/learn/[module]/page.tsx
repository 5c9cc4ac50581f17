import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GoOn } from "@/app/(learn)/_parts/go-on";
import { ModuleOutline } from "@/app/(learn)/_parts/module-outline";
import { readable } from "@/app/(learn)/_parts/readable";
import { TopicList } from "@/app/(learn)/_parts/topic-list";
import { Alert } from "@/app/_parts/ui/alert";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { findModule, listModules } from "@/lib/catalog";

export const dynamicParams = false;

export function generateStaticParams(): { module: string }[] {
  return listModules().map(({ slug }) => ({ module: slug }));
}

interface Props {
  readonly params: Promise<{ module: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const module = findModule((await params).module);
  return module ? { title: module.title, description: module.summary, alternates: { canonical: `/learn/${module.slug}` } } : {};
}

export default async function ModulePage({ params }: Props) {
  const module = findModule((await params).module);
  if (module === undefined) notFound();
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Learn", href: "/learn" }]} here={module.title} />
      <PageHeader eyebrow="Module" title={module.title} lead={module.summary} />
      <GoOn lessons={module.topics.flatMap((topic) => readable(module.slug, topic))} />
      <TopicList module={module} />
      <Alert title="Where this module stands" className="mt-10 max-w-measure">
        {module.standing}
      </Alert>
      <ModuleOutline module={module} />
    </Container>
  );
}
