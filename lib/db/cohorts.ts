import "server-only";
import { database } from "./client";
import type { AssignmentKind, Prisma } from "./generated/client";

const CARD = {
  id: true,
  name: true,
  createdAt: true,
  closedAt: true,
  _count: { select: { members: true, assignments: true } },
} satisfies Prisma.CohortSelect;
export type CohortRow = Prisma.CohortGetPayload<{ select: typeof CARD }>;

const ASSIGNMENT = { id: true, kind: true, subject: true, opensOn: true, dueOn: true, assignedAt: true } satisfies Prisma.AssignmentSelect;
export type AssignmentRow = Prisma.AssignmentGetPayload<{ select: typeof ASSIGNMENT }>;

const WHOLE = {
  id: true,
  ownerId: true,
  name: true,
  joinCode: true,
  closedAt: true,
  owner: { select: { name: true } },
  members: { select: { userId: true, shownName: true, joinedAt: true }, orderBy: [{ shownName: "asc" }, { userId: "asc" }] },
  assignments: { select: ASSIGNMENT, orderBy: [{ assignedAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.CohortSelect;
export type WholeCohortRow = Prisma.CohortGetPayload<{ select: typeof WHOLE }>;

export function createCohort(cohort: {
  readonly ownerId: string;
  readonly name: string;
  readonly joinCode: string;
}): Promise<{ id: string }> {
  return database().cohort.create({ select: { id: true }, data: { ...cohort } });
}

/** @returns the instructor's classes, the newest first. */
export function findCohortsOf(ownerId: string): Promise<CohortRow[]> {
  return database().cohort.findMany({ select: CARD, where: { ownerId }, orderBy: { createdAt: "desc" } });
}

export function countCohortsOf(ownerId: string): Promise<number> {
  return database().cohort.count({ where: { ownerId } });
}

/** @returns a class of this instructor; null for another's. */
export function findOwnCohort(ownerId: string, id: string): Promise<WholeCohortRow | null> {
  return database().cohort.findFirst({ select: WHOLE, where: { id, ownerId } });
}

/** @returns the classes that a learner is in, the one joined last first. */
export async function findCohortsWith(userId: string): Promise<WholeCohortRow[]> {
  const rows = await database().cohortMember.findMany({
    select: { cohort: { select: WHOLE } },
    where: { userId },
    orderBy: { joinedAt: "desc" },
  });
  return rows.map(({ cohort }) => cohort);
}

/** Gives a class of this instructor's another code, or none. @returns false where it is not theirs, or closed. */
export async function updateJoinCode(ownerId: string, id: string, joinCode: string | null): Promise<boolean> {
  const { count } = await database().cohort.updateMany({ where: { id, ownerId, closedAt: null }, data: { joinCode } });
  return count > 0;
}

/** Closes a class of this instructor's; one that is closed stays as it was. */
export async function closeCohort(ownerId: string, id: string): Promise<boolean> {
  const { count } = await database().cohort.updateMany({
    where: { id, ownerId, closedAt: null },
    data: { closedAt: new Date(), joinCode: null },
  });
  return count > 0;
}

/** @returns the class that a code opens. */
export function findCohortByCode(
  joinCode: string,
): Promise<{ id: string; name: string; owner: { name: string | null }; _count: { members: number } } | null> {
  return database().cohort.findFirst({
    select: { id: true, name: true, owner: { select: { name: true } }, _count: { select: { members: true } } },
    where: { joinCode, closedAt: null },
  });
}

/** Makes a learner a member; one who is a member gets the new name. The code is looked at again: it may have been taken back meanwhile. */
export async function createCohortMember(joinCode: string, userId: string, shownName: string): Promise<boolean> {
  const rows = await database().$executeRaw`
    INSERT INTO "CohortMember" ("cohortId", "userId", "shownName")
    SELECT "id", ${userId}, ${shownName} FROM "Cohort" WHERE "joinCode" = ${joinCode} AND "closedAt" IS NULL
    ON CONFLICT ("cohortId", "userId") DO UPDATE SET "shownName" = EXCLUDED."shownName"`;
  return rows > 0;
}

/** Takes a learner out of a class. @param by - the learner's own doing, or the instructor's whose class it is. */
export async function deleteCohortMember(cohortId: string, userId: string, by: "learner" | { readonly ownerId: string }): Promise<boolean> {
  const { count } = await database().cohortMember.deleteMany({
    where: { cohortId, userId, ...(by !== "learner" && { cohort: { ownerId: by.ownerId } }) },
  });
  return count > 0;
}

export interface NewAssignment {
  readonly kind: AssignmentKind;
  readonly subject: string;
  readonly opensOn: Date | null;
  readonly dueOn: Date | null;
}

/** Assigns something to a class of this instructor's; what is assigned already gets the new dates. @returns false where it is not theirs, or closed. */
export async function saveAssignment(ownerId: string, cohortId: string, assignment: NewAssignment): Promise<boolean> {
  const cohort = await database().cohort.findFirst({ select: { id: true }, where: { id: cohortId, ownerId, closedAt: null } });
  if (cohort === null) return false;
  const { kind, subject, opensOn, dueOn } = assignment;
  await database().assignment.upsert({
    select: { id: true },
    where: { cohortId_kind_subject: { cohortId, kind, subject } },
    create: { cohortId, ...assignment },
    update: { opensOn, dueOn },
  });
  return true;
}

/** Takes an assignment back; what was done stays. */
export async function deleteAssignment(ownerId: string, cohortId: string, id: string): Promise<boolean> {
  const { count } = await database().assignment.deleteMany({ where: { id, cohortId, cohort: { ownerId } } });
  return count > 0;
}
