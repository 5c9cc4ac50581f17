import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireTeacher } from "@/app/_session/require-teacher";
import { listClasses } from "@/lib/cohorts";
import { NewClassForm } from "./_parts/new-class-form";

export const metadata: Metadata = { title: "Classes", robots: { index: false } };

export default async function ClassesPage() {
  const teacher = await requireTeacher("/studio/cohorts");
  const classes = await listClasses(teacher);
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Studio", href: "/studio" }]} here="Classes" />
      <PageHeader
        title="Classes"
        lead="Give learners a code, assign them lessons, exercises and mock interviews, and see what they get wrong: the misconception, not the mark."
      />
      <div className="grid items-start gap-8 lg:grid-cols-[2fr_1fr]">
        <section aria-label="Your classes">
          {classes.length === 0 ? (
            <EmptyState title="No class yet">Name one, and hand its join code to your learners.</EmptyState>
          ) : (
            <ul className="grid gap-3 [&]:list-none [&]:pl-0">
              {classes.map(({ id, name, members, assignments, closedAt }) => (
                <li
                  key={id}
                  className="relative flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 rounded-control border border-line bg-raised p-4 hover:border-accent"
                >
                  <Link href={`/studio/cohorts/${id}`} className="font-medium after:absolute after:inset-0">
                    {name}
                  </Link>
                  <span className="text-sm text-muted">
                    {closedAt === null ? null : <Badge>closed</Badge>} {members} {members === 1 ? "learner" : "learners"} · {assignments}{" "}
                    {assignments === 1 ? "assignment" : "assignments"}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="new-class" className="grid gap-3 rounded-state border border-line bg-raised p-5">
          <h2 id="new-class" className="text-xl font-semibold">
            New class
          </h2>
          <NewClassForm />
        </section>
      </div>
    </Container>
  );
}
