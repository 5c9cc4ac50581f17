import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const VERSION = { id: true, number: true, note: true, publishedAt: true } satisfies Prisma.AuthoredVersionSelect;
const PUBLISHED = {
  slug: true,
  owner: { select: { name: true } },
  publishedVersion: { select: VERSION },
} satisfies Prisma.AuthoredExerciseSelect;
export type PublishedRow = Prisma.AuthoredExerciseGetPayload<{ select: typeof PUBLISHED }>;

/** @returns the exercises of the studio that are in the catalogue, the oldest first; without their files. */
export function findPublished(): Promise<PublishedRow[]> {
  return database().authoredExercise.findMany({
    select: PUBLISHED,
    where: { publishedVersionId: { not: null }, retiredAt: null },
    orderBy: { createdAt: "asc" },
  });
}

/** @returns one that is in the catalogue; with a learner's id, also one that was taken out after the learner began it. */
export function findPublishedBySlug(slug: string, learnerId: string | null): Promise<PublishedRow | null> {
  const begun = learnerId === null ? [] : [{ versions: { some: { submissions: { some: { userId: learnerId } } } } }];
  return database().authoredExercise.findFirst({
    select: PUBLISHED,
    where: { slug, publishedVersionId: { not: null }, OR: [{ retiredAt: null }, ...begun] },
  });
}

/** @returns the files of a version, which never change: `{path: text}`. For the server only: solution and hidden tests are among them. */
export async function findVersionFiles(versionId: string): Promise<Prisma.JsonValue> {
  const row = await database().authoredVersion.findUnique({ select: { files: true }, where: { id: versionId } });
  return row?.files ?? null;
}

/** @returns titles of the studio's exercises, retired ones too, by slug. */
export async function findAuthoredTitles(slugs: readonly string[]): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  if (slugs.length === 0) return [];
  return database().authoredExercise.findMany({
    select: { slug: true, title: true },
    where: { slug: { in: [...slugs] }, publishedVersionId: { not: null } },
  });
}

/**
 * The version a learner works on: the one there was at the first visit, which this notes, or the one moved to since.
 * @returns it; null where it is gone.
 */
export async function keepEdition(
  learnerId: string,
  exerciseSlug: string,
  currentId: string,
): Promise<Prisma.AuthoredVersionGetPayload<{ select: typeof VERSION }> | null> {
  const edition = await database().exerciseEdition.upsert({
    select: { version: { select: VERSION } },
    where: { userId_exerciseSlug: { userId: learnerId, exerciseSlug } },
    create: { userId: learnerId, exerciseSlug, versionId: currentId },
    update: {},
  });
  return edition.version;
}

/** Moves a learner to the version that is published now. */
export async function moveEdition(learnerId: string, exerciseSlug: string): Promise<void> {
  const exercise = await database().authoredExercise.findUnique({ select: { publishedVersionId: true }, where: { slug: exerciseSlug } });
  if (exercise === null || exercise.publishedVersionId === null) return;
  await database().exerciseEdition.updateMany({
    where: { userId: learnerId, exerciseSlug },
    data: { versionId: exercise.publishedVersionId, chosenAt: new Date() },
  });
}
