import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/_session/require-user";
import { openDraft } from "@/lib/authoring";
import { mayTeach } from "@/lib/entitlements";
import { NotAnAuthor } from "../../_parts/not-an-author";
import { ExerciseStudio } from "./_parts/exercise-studio";

export const metadata: Metadata = { title: "Studio", robots: { index: false } };

export default async function AuthoredExercisePage({ params }: PageProps<"/studio/exercises/[id]">) {
  const { id } = await params;
  const user = await requireUser(`/studio/exercises/${id}`);
  if (!mayTeach(user)) return <NotAnAuthor />;
  const draft = await openDraft(user, id);
  if (draft === null) notFound();
  return (
    <div className="flex h-[calc(100dvh-3.5rem-1px)] min-h-128 flex-col">
      <ExerciseStudio key={draft.id} draft={draft} />
    </div>
  );
}
