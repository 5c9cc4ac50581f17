import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { renderTree } from "@/app/_parts/render-tree";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Prose } from "@/app/_parts/ui/prose";
import { requireUser } from "@/app/_session/require-user";
import { openWaiting } from "@/lib/authoring";
import { mayTeach } from "@/lib/entitlements";
import { NotAnAuthor } from "../../_parts/not-an-author";
import { proofWords } from "../../_parts/proof-words";
import { DecideForm } from "./_parts/decide-form";

export const metadata: Metadata = { title: "Review", robots: { index: false } };

export default async function ReviewPage({ params }: PageProps<"/studio/reviews/[id]">) {
  const { id } = await params;
  const user = await requireUser(`/studio/reviews/${id}`);
  if (!mayTeach(user)) return <NotAnAuthor />;
  const version = await openWaiting(user, id);
  if (version === null) notFound();
  const { title, author, number, proof, own, note, view, files, slug } = version;
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Studio", href: "/studio" }]} here="Review" />
      <PageHeader
        title={title}
        lead={`Version ${number} by ${own ? "yourself" : author}, to stand at /exercises/${slug}. Its tests notice ${proofWords(proof)} of the mistakes tried in the reference, and ${proof.wrong} known wrong answers.${proof.excused === 0 ? "" : ` Excused, with reasons in exercise.yaml: ${proof.excused}.`}`}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-4">
          {note === "" ? null : (
            <p>
              <strong>What changed:</strong> {note}
            </p>
          )}
          {view === undefined || view.locked ? null : (
            <>
              <Prose>{renderTree(view.brief)}</Prose>
              <ol className="list-decimal pl-5">
                {view.tasks.map(({ id: task, text }) => (
                  <li key={task}>{text}</li>
                ))}
              </ol>
            </>
          )}
          {Object.keys(files)
            .sort()
            .map((path) => (
              <Disclosure key={path} summary={<code>{path}</code>}>
                <pre tabIndex={0} className="max-h-128 overflow-auto text-[0.8125rem]">
                  {files[path]}
                </pre>
              </Disclosure>
            ))}
        </div>
        <DecideForm versionId={id} />
      </div>
    </Container>
  );
}
