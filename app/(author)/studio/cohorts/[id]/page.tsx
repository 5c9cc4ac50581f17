import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MisconceptionList } from "@/app/_parts/classes/misconception-list";
import { ProgressGrid } from "@/app/_parts/classes/progress-grid";
import { Alert } from "@/app/_parts/ui/alert";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { buttonLook } from "@/app/_parts/ui/button-look";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireTeacher } from "@/app/_session/require-teacher";
import { findClass, listSubjects } from "@/lib/cohorts";
import { AssignForm } from "./_parts/assign-form";
import { AssignmentList } from "./_parts/assignment-list";
import { CodeCard } from "./_parts/code-card";
import { ConfirmForm } from "@/app/_parts/classes/confirm-form";
import { remove } from "../actions";

export const metadata: Metadata = { title: "A class", robots: { index: false } };

export default async function ClassPage({ params }: PageProps<"/studio/cohorts/[id]">) {
  const { id } = await params;
  const teacher = await requireTeacher(`/studio/cohorts/${id}`);
  const progress = await findClass(teacher, id);
  if (progress === null) notFound();
  const { name, members, assignments, misconceptions, closedAt } = progress;
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Classes", href: "/studio/cohorts" }]} here={name} />
      <PageHeader
        title={name}
        actions={
          members.length > 0 && assignments.length > 0 ? (
            <a href={`/studio/cohorts/${id}/progress.csv`} download className={buttonLook({})}>
              Download as CSV
            </a>
          ) : null
        }
      />
      <div className="grid grid-cols-1 gap-10">
        {closedAt === null ? (
          <CodeCard id={id} joinCode={progress.joinCode} />
        ) : (
          <Alert title="This class is closed">Nobody joins it any more, and what its members do since is not shown here.</Alert>
        )}
        <section aria-labelledby="progress" className="grid grid-cols-1 gap-4">
          <h2 id="progress" className="text-2xl tracking-tight">
            Progress
          </h2>
          {members.length === 0 ? (
            <EmptyState title="Nobody has joined yet">Learners open /join, type the code, and read what you will see of them.</EmptyState>
          ) : (
            <ProgressGrid
              progress={progress}
              caption="Progress of each learner in each assignment"
              endOfRow={({ userId, shownName }) => (
                <ConfirmForm
                  action={remove}
                  hidden={{ id, userId }}
                  trigger="Remove"
                  title={`Remove ${shownName}?`}
                  says="You no longer see what they do. Their own work stays theirs, and with the code they can join again: draw another one if they should not."
                  confirm="Remove from the class"
                />
              )}
            />
          )}
        </section>
        <section aria-labelledby="misconceptions" className="grid gap-4">
          <h2 id="misconceptions" className="text-2xl tracking-tight">
            Misconceptions seen
          </h2>
          {misconceptions.length === 0 ? (
            <p className="max-w-measure text-muted">
              None yet. When a learner hands in an exercise that is assigned here and fails, the belief behind it is named, where the tests
              can tell it.
            </p>
          ) : (
            <MisconceptionList progress={progress} />
          )}
        </section>
        <section aria-labelledby="assignments" className="grid gap-4">
          <h2 id="assignments" className="text-2xl tracking-tight">
            Assignments
          </h2>
          <AssignmentList id={id} assignments={assignments} closed={closedAt !== null} />
          {closedAt === null ? <AssignForm id={id} subjects={await listSubjects(teacher.id)} /> : null}
        </section>
      </div>
    </Container>
  );
}
