import type { Metadata } from "next";
import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Table } from "@/app/_parts/ui/table";
import { requireUser } from "@/app/_session/require-user";
import { type AuthoredCard, listAuthored, listWaiting, type WaitingVersion } from "@/lib/authoring";
import { listExercises } from "@/lib/catalog";
import { mayTeach } from "@/lib/entitlements";
import { listQuizzableLessons, listSets } from "@/lib/question-sets";
import { NotAnAuthor } from "./_parts/not-an-author";
import { proofWords } from "./_parts/proof-words";
import { SetTable } from "./_parts/set-table";
import { StartForm } from "./_parts/start-form";
import { StartSetForm } from "./_parts/start-set-form";
import { STATUS_LOOKS } from "./_parts/status-looks";

export const metadata: Metadata = { title: "Studio", robots: { index: false } };

export default async function StudioPage() {
  const user = await requireUser("/studio");
  if (!mayTeach(user)) return <NotAnAuthor />;
  const [exercises, waiting, sets] = await Promise.all([listAuthored(user), listWaiting(user), listSets(user)]);
  const course = listExercises().map(({ slug, title }) => ({ slug, title }));
  return (
    <Container>
      <PageHeader
        eyebrow="Studio"
        title="Your exercises"
        lead="Paste a reference solution, say what a right answer does, and see which mistakes your tests would miss before a learner meets them."
        actions={
          <>
            <ButtonLink href="/studio/cohorts">Classes</ButtonLink>
            <ButtonLink href="/studio/inbox">Inbox</ButtonLink>
          </>
        }
      />
      <div className="grid grid-cols-1 gap-10">
        {waiting.length === 0 ? null : <Waiting versions={waiting} />}
        <section aria-label="Your exercises">
          {exercises.length === 0 ? (
            <EmptyState title="You have not written an exercise yet">
              Begin one below: from a reference definition it takes ten minutes.
            </EmptyState>
          ) : (
            <ExerciseTable exercises={exercises} />
          )}
        </section>
        <StartForm course={course} />
        <section aria-labelledby="sets" className="grid grid-cols-1 gap-4">
          <h2 id="sets" className="text-2xl tracking-tight">
            Your quizzes and mock blueprints
          </h2>
          {sets.length === 0 ? (
            <EmptyState title="You have not written a quiz yet">
              Begin one below. Once learners have answered it, you see which questions tell something and which mislead.
            </EmptyState>
          ) : (
            <SetTable sets={sets} />
          )}
        </section>
        <StartSetForm lessons={listQuizzableLessons()} />
      </div>
    </Container>
  );
}

function ExerciseTable({ exercises }: { readonly exercises: readonly AuthoredCard[] }) {
  return (
    <Table caption="Exercises that you wrote">
      <thead>
        <tr>
          <th scope="col">Exercise</th>
          <th scope="col">Status</th>
          <th scope="col">Mistakes noticed</th>
          <th scope="col">Learners who passed</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {exercises.map(({ id, slug, title, status, proof, facility, updatedAt, waits }) => (
          <tr key={id}>
            <th scope="row" className="min-w-48">
              <Link href={`/studio/exercises/${id}` as Route} className="text-accent underline underline-offset-2">
                {title}
              </Link>
              <p className="text-sm font-normal text-muted">{slug}</p>
            </th>
            <td>
              <span className="flex flex-wrap gap-1">
                <Badge tone={STATUS_LOOKS[status].tone}>{STATUS_LOOKS[status].label}</Badge>
                {waits && status !== "in-review" ? <Badge tone="running">Mend in review</Badge> : null}
              </span>
            </td>
            <td className="tabular-nums">{proof === null ? "–" : proofWords(proof)}</td>
            <td className="tabular-nums">{facility === null ? "–" : `${facility.passed} of ${facility.tried}`}</td>
            <td className="whitespace-nowrap text-muted">{updatedAt.toISOString().slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Waiting({ versions }: { readonly versions: readonly WaitingVersion[] }) {
  return (
    <section aria-labelledby="waiting" className="grid gap-3">
      <h2 id="waiting" className="text-xl">
        Waiting for your review
      </h2>
      <ul className="grid gap-2">
        {versions.map(({ id, title, author, number, proof, own }) => (
          <li key={id} className="relative rounded-control border border-line bg-raised px-4 py-3 hover:border-accent">
            <Link href={`/studio/reviews/${id}` as Route} className="font-medium after:absolute after:inset-0">
              {title}
            </Link>
            <p className="text-sm text-muted">
              Version {number} by {own ? "yourself" : author} · notices {proofWords(proof)} of the mistakes tried
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
