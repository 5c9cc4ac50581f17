import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** Who writes. Everything here is of exercises that the author owns; another's id finds nothing. */
export interface Author {
  readonly id: string;
}

const VERSION = {
  id: true,
  number: true,
  state: true,
  note: true,
  proof: true,
  createdAt: true,
  publishedAt: true,
  review: { select: { decision: true, comment: true, decidedAt: true, reviewer: { select: { name: true, email: true } } } },
} satisfies Prisma.AuthoredVersionSelect;
const CARD = {
  id: true,
  slug: true,
  title: true,
  revision: true,
  updatedAt: true,
  retiredAt: true,
  publishedVersionId: true,
  versions: { select: VERSION, orderBy: { number: "desc" } },
} satisfies Prisma.AuthoredExerciseSelect;
const DRAFT = { ...CARD, files: true } satisfies Prisma.AuthoredExerciseSelect;
export type VersionRow = Prisma.AuthoredVersionGetPayload<{ select: typeof VERSION }>;
export type AuthoredCardRow = Prisma.AuthoredExerciseGetPayload<{ select: typeof CARD }>;
export type AuthoredRow = Prisma.AuthoredExerciseGetPayload<{ select: typeof DRAFT }>;

export interface NewAuthored {
  readonly slug: string;
  readonly title: string;
  readonly files: Prisma.InputJsonObject;
}

const UNIQUE_VIOLATION = "P2002";

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION;
}

/** Stores a new draft. @returns its id; null, and nothing is stored, when the slug is taken. */
export async function createAuthored(author: Author, exercise: NewAuthored): Promise<string | null> {
  try {
    const row = await database().authoredExercise.create({ select: { id: true }, data: { ...exercise, ownerId: author.id } });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** @returns the author's own exercises, the latest changed first. */
export function findAuthoredBy(author: Author): Promise<AuthoredCardRow[]> {
  return database().authoredExercise.findMany({ select: CARD, where: { ownerId: author.id }, orderBy: { updatedAt: "desc" } });
}

/** @returns the author's own exercise with its draft and versions; null when it is another's, or not there. */
export function findAuthored(author: Author, id: string): Promise<AuthoredRow | null> {
  return database().authoredExercise.findFirst({ select: DRAFT, where: { id, ownerId: author.id } });
}

export interface DraftChange extends NewAuthored {
  /** The revision that the change began from. */
  readonly base: number;
}

/** Stores the draft if nobody stored a newer one meanwhile. @returns the new revision, or why there is none. */
export async function updateDraft(author: Author, id: string, { base, ...data }: DraftChange): Promise<number | "stale" | "taken"> {
  try {
    const { count } = await database().authoredExercise.updateMany({
      where: { id, ownerId: author.id, revision: base },
      data: { ...data, revision: base + 1 },
    });
    return count > 0 ? base + 1 : "stale";
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
}

/** Deletes a draft that was never published. @returns whether there was one. */
export async function deleteDraft(author: Author, id: string): Promise<boolean> {
  const { count } = await database().authoredExercise.deleteMany({
    where: { id, ownerId: author.id, versions: { none: { publishedAt: { not: null } } } },
  });
  return count > 0;
}

export interface NewVersion {
  readonly files: Prisma.InputJsonObject;
  readonly proof: Prisma.InputJsonObject;
  readonly note: string;
}

/** Hands a version in for review, unless one waits already. @returns whether it was. */
export function createVersion(author: Author, id: string, version: NewVersion): Promise<boolean> {
  return database().$transaction(async (rows) => {
    // The row's lock keeps a second hand-in of the same exercise waiting until this one is stored.
    const owned = await rows.$queryRaw<
      unknown[]
    >`SELECT 1 FROM "AuthoredExercise" WHERE "id" = ${id} AND "ownerId" = ${author.id} FOR UPDATE`;
    if (owned.length === 0) return false;
    const latest = await rows.authoredVersion.findFirst({
      select: { number: true, state: true },
      where: { exerciseId: id },
      orderBy: { number: "desc" },
    });
    if (latest?.state === "in_review") return false;
    await rows.authoredVersion.create({ select: { id: true }, data: { ...version, exerciseId: id, number: (latest?.number ?? 0) + 1 } });
    return true;
  });
}

/** Takes a version back that nobody has decided about. @returns whether there was one. */
export async function withdrawVersion(author: Author, id: string): Promise<boolean> {
  const { count } = await database().authoredVersion.updateMany({
    where: { exerciseId: id, exercise: { ownerId: author.id }, state: "in_review" },
    data: { state: "withdrawn" },
  });
  return count > 0;
}

/** Takes a published exercise out of the catalogue, or back into it. @returns whether it was there to be. */
export async function updateRetired(author: Author, id: string, retiredAt: Date | null): Promise<boolean> {
  const { count } = await database().authoredExercise.updateMany({
    where: { id, ownerId: author.id, publishedVersionId: { not: null } },
    data: { retiredAt },
  });
  return count > 0;
}

/** How many learners handed something in, and how many of them passed. */
export interface Facility {
  readonly tried: number;
  readonly passed: number;
}

/** @returns the facility of each of the author's exercises that anybody tried, by slug. The author's own attempts do not count. */
export async function findFacilities(author: Author): Promise<Readonly<Record<string, Facility>>> {
  const rows = await database().$queryRaw<{ slug: string; tried: bigint; passed: bigint }[]>`
    SELECT e."slug", count(DISTINCT s."userId") AS tried, count(DISTINCT s."userId") FILTER (WHERE s."verdict" = 'passed') AS passed
    FROM "AuthoredExercise" e
    JOIN "Submission" s ON s."exerciseSlug" = e."slug" AND s."authoredVersionId" IS NOT NULL AND s."userId" <> e."ownerId"
    WHERE e."ownerId" = ${author.id} AND s."verdict" IN ('passed', 'failed')
    GROUP BY e."slug"`;
  return Object.fromEntries(rows.map(({ slug, tried, passed }) => [slug, { tried: Number(tried), passed: Number(passed) }]));
}
