import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { Badge } from "@/app/_parts/ui/badge";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { type DrillCard, findDrill, listDrills } from "@/lib/catalog";
import { DrillForm } from "./_parts/drill-form";
import { otherVariant } from "./_parts/other-variant";

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ variant?: string | readonly string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const drill = findDrill(slug, 0);
  if (drill === undefined) return {};
  return {
    title: `${drill.title}: a drill`,
    description: `A sum on AWS Step Functions with new numbers each time and its solution worked: ${drill.title.toLowerCase()}.`,
    alternates: { canonical: `/drills/${slug}` },
  };
}

export default async function DrillPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const drill = findDrill(slug, Number((await searchParams).variant ?? 0));
  if (drill === undefined) notFound();
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Numeric drills", href: "/drills" }]} here={drill.title} />
      <PageHeader eyebrow="Drill" title={drill.title} />
      <p className="-mt-4 mb-6 flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge>{drill.level} level</Badge>
        <span>{drill.variant === 0 ? "The numbers of the book" : `Numbers no. ${drill.variant}`}</span>
      </p>
      <div className="grid max-w-measure grid-cols-1 gap-8">
        <div className="text-lg">
          <Markdown text={drill.prompt} />
        </div>
        <DrillForm key={drill.variant} slug={drill.slug} variant={drill.variant} asks={drill.asks} />
        <p className="flex flex-wrap gap-3" data-print="hide">
          <ButtonLink href={`/drills/${slug}?variant=${otherVariant(drill.variant)}` as Route} prefetch={false} scroll={false}>
            Another one, with new numbers
          </ButtonLink>
          <NextDrill current={drill} />
        </p>
        {drill.lesson ? (
          <p className="text-[0.9375rem] text-muted">
            Explained in{" "}
            <Link href={lessonHref(drill.lesson.path)} prefetch={false} className="text-accent underline underline-offset-4">
              {drill.lesson.title}
            </Link>
            , and worked out for any numbers by the{" "}
            <Link href="/calculator" prefetch={false} className="text-accent underline underline-offset-4">
              calculator
            </Link>
            .
          </p>
        ) : null}
      </div>
    </Container>
  );
}

function NextDrill({ current }: { readonly current: DrillCard }) {
  const drills = listDrills();
  const next = drills[drills.findIndex(({ slug }) => slug === current.slug) + 1];
  if (next === undefined) return null;
  return (
    <ButtonLink href={`/drills/${next.slug}` as Route} prefetch={false} variant="quiet">
      Next: {next.title}
    </ButtonLink>
  );
}
