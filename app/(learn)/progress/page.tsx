import type { Metadata } from "next";
import Link from "next/link";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Table } from "@/app/_parts/ui/table";
import { requireUser } from "@/app/_session/require-user";
import { findProgress, type Progress } from "@/lib/today";
import { lessonHref } from "../_parts/lesson-href";

export const metadata: Metadata = { title: "Your progress", robots: { index: false } };

export default async function ProgressPage() {
  const user = await requireUser("/progress");
  const { topics, skills } = await findProgress(user);
  const read = topics.filter(({ isRead }) => isRead).length;
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Today", href: "/today" }]} here="Your progress" />
      <PageHeader
        title="Your progress"
        lead={`${read} of ${topics.length} lessons read. Questions count as they were answered last, answers to say as you marked them, exercises once they passed.`}
      />
      <section aria-labelledby="topics" className="grid gap-4">
        <h2 id="topics" className="text-xl">
          By topic
        </h2>
        <Topics topics={topics} />
      </section>
      <section aria-labelledby="skills" className="mt-10 grid gap-4">
        <h2 id="skills" className="text-xl">
          By skill
        </h2>
        <p className="max-w-measure text-muted">Exercises passed that practise it.</p>
        <Skills skills={skills} />
      </section>
    </Container>
  );
}

function Topics({ topics }: Pick<Progress, "topics">) {
  return (
    <Table caption="Progress by topic">
      <thead>
        <tr>
          <th scope="col">Lesson</th>
          <th scope="col">Read</th>
          <th scope="col">Questions right</th>
          <th scope="col">Answers good</th>
          <th scope="col">Exercises passed</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ path, title, isRead, questions, interview, exercises }) => (
          <tr key={path.lesson}>
            <th scope="row" className="min-w-48">
              <Link href={lessonHref(path)} prefetch={false} className="text-accent underline underline-offset-4">
                {title}
              </Link>
            </th>
            <td>{isRead ? "Yes" : "Not yet"}</td>
            <PartCell {...questions} />
            <PartCell {...interview} />
            <PartCell {...exercises} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PartCell({ done, of }: { readonly done: number; readonly of: number }) {
  if (of === 0) return <td className="text-muted">–</td>;
  return (
    <td>
      <span className="whitespace-nowrap tabular-nums">
        {done} of {of}
      </span>
      <Bar done={done} of={of} />
    </td>
  );
}

function Bar({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <span aria-hidden className="mt-1 block h-1.5 min-w-16 overflow-hidden rounded-full bg-sunken">
      <span className="block h-full bg-accent" style={{ width: `${(100 * Math.min(done, of)) / Math.max(1, of)}%` }} />
    </span>
  );
}

function Skills({ skills }: Pick<Progress, "skills">) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3 [&]:list-none [&]:pl-0">
      {skills.map(({ skill, done, of }) => (
        <li key={skill}>
          <span className="flex justify-between gap-3">
            <Link href={`/exercises?skill=${encodeURIComponent(skill)}`} prefetch={false} className="hover:text-accent hover:underline">
              {skill}
            </Link>
            <span className="text-muted tabular-nums">
              {done} of {of}
            </span>
          </span>
          <Bar done={done} of={of} />
        </li>
      ))}
    </ul>
  );
}
