import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/_session/require-user";
import { mayTeach } from "@/lib/entitlements";
import { listRunsToAsk, openSet, sampleTexts } from "@/lib/question-sets";
import { NotAnAuthor } from "../../_parts/not-an-author";
import { shownDraft } from "../shown-draft";
import { SetStudio } from "./_parts/set-studio";

export const metadata: Metadata = { title: "Studio", robots: { index: false } };

export default async function AuthoredSetPage({ params }: PageProps<"/studio/sets/[id]">) {
  const { id } = await params;
  const user = await requireUser(`/studio/sets/${id}`);
  if (!mayTeach(user)) return <NotAnAuthor />;
  const set = await openSet(user, id);
  if (set === null) notFound();
  const { kind, title, status, version, hasChanges, source, revision } = set;
  const card = { id, kind, title, status, version, hasChanges, source, revision };
  return (
    <div className="flex h-[calc(100dvh-3.5rem-1px)] min-h-128 flex-col">
      <SetStudio key={id} set={card} read={shownDraft(set)} samples={sampleTexts()} runs={listRunsToAsk()} />
    </div>
  );
}
