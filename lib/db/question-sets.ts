import "server-only";
import { database } from "./client";
import type { Prisma, QuestionSetKind } from "./generated/client";
import type { WorkOf } from "./cohort-work";

const OWN = {
  id: true,
  kind: true,
  title: true,
  source: true,
  published: true,
  version: true,
  revision: true,
  updatedAt: true,
  publishedAt: true,
  retiredAt: true,
} satisfies Prisma.QuestionSetSelect;
export type OwnSetRow = Prisma.QuestionSetGetPayload<{ select: typeof OWN }>;

export interface NewSet {
  readonly kind: QuestionSetKind;
  readonly title: string;
  readonly source: string;
}

/** Stores a new draft. @returns its id. */
export async function createSet(ownerId: string, set: NewSet): Promise<string> {
  return (await database().questionSet.create({ select: { id: true }, data: { ...set, ownerId } })).id;
}

export function countSetsOf(ownerId: string): Promise<number> {
  return database().questionSet.count({ where: { ownerId } });
}

/** @returns the author's own sets, the latest changed first. */
export function findSetsOf(ownerId: string): Promise<OwnSetRow[]> {
  return database().questionSet.findMany({ select: OWN, where: { ownerId }, orderBy: { updatedAt: "desc" } });
}

/** @returns the author's own set; null when it is another's, or not there. */
export function findOwnSet(ownerId: string, id: string): Promise<OwnSetRow | null> {
  return database().questionSet.findFirst({ select: OWN, where: { id, ownerId } });
}

/** Stores the draft if nobody stored a newer one meanwhile. @param base - the revision it began from. @returns the new one; null where there is a newer. */
export async function updateSet(
  ownerId: string,
  id: string,
  { base, title, source }: { readonly base: number; readonly title: string; readonly source: string },
): Promise<number | null> {
  const { count } = await database().questionSet.updateMany({
    where: { id, ownerId, revision: base },
    data: { title, source, revision: base + 1 },
  });
  return count > 0 ? base + 1 : null;
}

/** Makes the draft of a revision the version that learners get, and keeps its text for the answers to it. @returns its number; null where there is a newer draft. */
export function publishSet(ownerId: string, { id, title, source, revision }: OwnSetRow): Promise<number | null> {
  return database().$transaction(async (rows) => {
    const publishedAt = new Date();
    const { count } = await rows.questionSet.updateMany({
      where: { id, ownerId, revision },
      data: { published: source, version: { increment: 1 }, publishedAt, retiredAt: null },
    });
    if (count === 0) return null;
    const { version } = await rows.questionSet.findUniqueOrThrow({ select: { version: true }, where: { id } });
    await rows.questionSetVersion.create({ select: { setId: true }, data: { setId: id, number: version, title, source, publishedAt } });
    return version;
  });
}

/** Takes a published set away from learners, or gives it back. @returns whether it was there to be. */
export async function updateSetRetired(ownerId: string, id: string, retiredAt: Date | null): Promise<boolean> {
  const { count } = await database().questionSet.updateMany({ where: { id, ownerId, published: { not: null } }, data: { retiredAt } });
  return count > 0;
}

/** Deletes a draft that was never published. @returns whether there was one. */
export async function deleteSetDraft(ownerId: string, id: string): Promise<boolean> {
  const { count } = await database().questionSet.deleteMany({ where: { id, ownerId, published: null } });
  return count > 0;
}

const VERSION = { number: true, title: true, source: true, publishedAt: true } satisfies Prisma.QuestionSetVersionSelect;
export type SetVersionRow = Prisma.QuestionSetVersionGetPayload<{ select: typeof VERSION }>;

/** @returns every version of the author's own set, the newest first. */
export function findSetVersions(ownerId: string, id: string): Promise<SetVersionRow[]> {
  return database().questionSetVersion.findMany({ select: VERSION, where: { setId: id, set: { ownerId } }, orderBy: { number: "desc" } });
}

const OFFERED = {
  setId: true,
  ...VERSION,
  set: { select: { ownerId: true, owner: { select: { name: true } } } },
} satisfies Prisma.QuestionSetVersionSelect;
export type OfferedSetRow = Prisma.QuestionSetVersionGetPayload<{ select: typeof OFFERED }>;

/** @returns a version of a set that is open to learners, the newest where none is named; null for one that is not published, or retired. */
export function findOfferedSet(kind: QuestionSetKind, id: string, number?: number): Promise<OfferedSetRow | null> {
  return database().questionSetVersion.findFirst({
    select: OFFERED,
    where: { setId: id, set: { kind, retiredAt: null }, ...(number !== undefined && { number }) },
    orderBy: { number: "desc" },
  });
}

/** @returns whose set it is, once it was published; null for none. */
export async function findSetOwner(id: string): Promise<string | null> {
  const set = await database().questionSet.findFirst({ select: { ownerId: true }, where: { id, published: { not: null } } });
  return set?.ownerId ?? null;
}

const GIVEN = { userId: true, questionId: true, answer: true, correct: true, answeredAt: true } satisfies Prisma.QuizAnswerSelect;
export type GivenAnswerRow = Prisma.QuizAnswerGetPayload<{ select: typeof GIVEN }>;

/** @returns all answers under these names but those of one person, in the order they were given. */
export function findAnswersNamed(names: readonly string[], exceptOf: string): Promise<GivenAnswerRow[]> {
  return database().quizAnswer.findMany({
    select: GIVEN,
    where: { questionId: { in: [...names] }, userId: { not: exceptOf } },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
  });
}

/** @returns the learners' answers under names that begin so, in the order they were given. */
export async function findAnswersBeginning({ userIds, until }: WorkOf, beginnings: readonly string[]): Promise<GivenAnswerRow[]> {
  if (userIds.length === 0 || beginnings.length === 0) return [];
  return database().quizAnswer.findMany({
    select: GIVEN,
    where: {
      userId: { in: [...userIds] },
      OR: beginnings.map((startsWith) => ({ questionId: { startsWith } })),
      ...(until !== null && { answeredAt: { lte: until } }),
    },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
  });
}
