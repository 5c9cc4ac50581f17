import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Prose } from "@/app/_parts/ui/prose";
import { previewMetadata } from "@/app/_parts/preview/preview-metadata";
import { renderTree } from "@/app/_parts/render-tree";
import { currentUser } from "@/app/_session/current-user";
import { findExercise } from "@/lib/catalog";
import { findRegradeNote } from "@/lib/authoring";
import { hintsTaken } from "@/lib/learning";
import { ExerciseHead } from "./_parts/exercise-head";
import { ExerciseWorkbench } from "./_parts/exercise-workbench";
import { LockedOffer } from "./_parts/locked-offer";
import { NewerVersionNotice } from "./_parts/newer-version-notice";
import { RegradeNotice } from "./_parts/regrade-notice";

export async function generateMetadata({ params }: PageProps<"/exercises/[slug]">): Promise<Metadata> {
  const exercise = await findExercise((await params).slug, null);
  if (exercise === undefined) return {};
  const { slug, title, summary, author } = exercise;
  // The studio's come and go: they are shared with the site's own picture.
  const preview = author === null ? previewMetadata("exercise", slug, title) : {};
  return { title, description: summary, alternates: { canonical: `/exercises/${slug}` }, ...preview };
}

export default async function ExercisePage({ params }: PageProps<"/exercises/[slug]">) {
  const { slug } = await params;
  const user = await currentUser();
  const exercise = await findExercise(slug, user);
  if (exercise === undefined) notFound();
  if (exercise.locked) return <LockedOffer exercise={exercise} signedIn={user !== null} />;
  const { brief, starter, tasks, preview, hiddenTests, title, version } = exercise;
  const taken = await hintsTaken(user, slug);
  const regraded = user === null || version === null ? null : await findRegradeNote(user, exercise);
  return (
    <div className="flex h-[calc(100dvh-3.5rem-1px)] min-h-128 flex-col">
      {version?.newer ? <NewerVersionNotice slug={slug} number={version.number} newer={version.newer} /> : null}
      {regraded === null ? null : <RegradeNotice note={regraded} />}
      <ExerciseWorkbench
        slug={slug}
        title={title}
        starter={starter}
        tasks={tasks}
        preview={preview}
        hiddenTests={hiddenTests}
        signedIn={user !== null}
        hintsTaken={taken}
        brief={
          <>
            <ExerciseHead exercise={exercise} />
            <Prose className="text-[0.9375rem]! leading-[1.6]!">{renderTree(brief)}</Prose>
          </>
        }
      />
    </div>
  );
}
