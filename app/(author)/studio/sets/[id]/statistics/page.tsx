import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireTeacher } from "@/app/_session/require-teacher";
import { FEWEST_ANSWERS } from "@/lib/question-files";
import { findSetStatistics, type SetStatistics } from "@/lib/question-sets";
import { FiguresTable } from "./_parts/figures-table";

export const metadata: Metadata = { title: "Statistics of a quiz", robots: { index: false } };

/** What the answers say of each question. For the author alone; no learner is named. */
export default async function StatisticsPage({ params, searchParams }: PageProps<"/studio/sets/[id]/statistics">) {
  const [{ id }, { version }] = await Promise.all([params, searchParams]);
  const teacher = await requireTeacher(`/studio/sets/${id}/statistics`);
  const statistics = await findSetStatistics(teacher, id, Number(version) || undefined);
  if (statistics === null) notFound();
  const { title, learners, questions } = statistics;
  return (
    <Container>
      <Breadcrumbs
        crumbs={[
          { label: "Studio", href: "/studio" },
          { label: title, href: `/studio/sets/${id}` as Route },
        ]}
        here="Statistics"
      />
      <PageHeader
        title="What the answers say"
        lead={`${learners === 0 ? "Nobody has" : `${learners} ${learners === 1 ? "learner has" : "learners have"}`} answered “${title}”${statistics.version > 0 ? `, version ${statistics.version}` : ""}. First answers count; yours do not, and nobody is named.`}
      />
      <div className="grid grid-cols-1 gap-8">
        <Versions id={id} statistics={statistics} />
        {learners === 0 ? (
          <EmptyState title="No answers yet" action={<ButtonLink href={`/studio/sets/${id}` as Route}>To the quiz</ButtonLink>}>
            {statistics.version === 0
              ? "It is not published. Publish it, then send its address to learners or assign it to a class."
              : "Send its address to learners, or assign it to a class."}
          </EmptyState>
        ) : (
          <FiguresTable questions={questions} />
        )}
        <Meaning />
      </div>
    </Container>
  );
}

function Versions({ id, statistics: { versions, version } }: { readonly id: string; readonly statistics: SetStatistics }) {
  if (versions.length < 2) return null;
  return (
    <nav aria-label="Versions" className="flex flex-wrap gap-2">
      {versions.map((number) => (
        <Link
          key={number}
          href={`/studio/sets/${id}/statistics?version=${number}` as Route}
          aria-current={number === version ? "page" : undefined}
          className="rounded-control border border-line bg-raised px-3 py-1.5 text-sm hover:border-accent aria-[current=page]:border-accent aria-[current=page]:font-medium"
        >
          Version {number}
        </Link>
      ))}
    </nav>
  );
}

function Meaning() {
  return (
    <Disclosure summary="What the figures mean" className="max-w-measure">
      <dl className="grid gap-3 [&_dd]:text-muted [&_dt]:font-medium">
        <div>
          <dt>Facility</dt>
          <dd>The share of learners whose first answer is right. Between 30% and 90% a question tells most.</dd>
        </div>
        <div>
          <dt>Discrimination</dt>
          <dd>
            How well being right here goes with being right in the rest of the quiz, from −1 to 1 (the point-biserial correlation with the
            rest, this question left out). Above 0.3 is good, below 0.15 says little, below 0 is a reason to look at the key. It is shown
            from {FEWEST_ANSWERS} learners on who answered half of the other questions.
          </dd>
        </div>
        <div>
          <dt>Shares</dt>
          <dd>
            How many chose each option, wrote each known miss, made each key point, or put each item in its place. Where several may be
            right, the shares add up to more than 100%.
          </dd>
        </div>
      </dl>
    </Disclosure>
  );
}
