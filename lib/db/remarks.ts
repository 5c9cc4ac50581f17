import "server-only";
import { database } from "./client";
import { Prisma, type RemarkStatus } from "./generated/client";

const REMARK = {
  id: true,
  ownerId: true,
  page: true,
  kind: true,
  part: true,
  text: true,
  run: true,
  status: true,
  answer: true,
  sentAt: true,
  answeredAt: true,
  senderId: true,
} satisfies Prisma.RemarkSelect;
export type RemarkRow = Prisma.RemarkGetPayload<{ select: typeof REMARK }>;

export interface NewRemark {
  readonly senderId: string | null;
  readonly ownerId: string | null;
  readonly page: string;
  readonly kind: string;
  readonly subject: string;
  readonly part: string;
  readonly text: string;
  /** JSON; undefined without a run. */
  readonly run: Prisma.InputJsonValue | undefined;
}

export async function createRemark({ run, ...remark }: NewRemark): Promise<string> {
  const row = await database().remark.create({ select: { id: true }, data: { ...remark, run: run ?? Prisma.DbNull } });
  return row.id;
}

/** @returns whose exercise of the studio has this slug; null where it is one of the course's own. */
export async function findExerciseOwner(slug: string): Promise<string | null> {
  const row = await database().authoredExercise.findUnique({ select: { ownerId: true }, where: { slug } });
  return row?.ownerId ?? null;
}

/** @returns remarks on what this author owns and on the course itself, the newest first. */
export function findRemarksFor(ownerId: string, status: RemarkStatus, limit: number): Promise<RemarkRow[]> {
  return database().remark.findMany({
    select: REMARK,
    where: { status, OR: [{ ownerId }, { ownerId: null }] },
    orderBy: { sentAt: "desc" },
    take: limit,
  });
}

export function countOpenRemarks(ownerId: string): Promise<number> {
  return database().remark.count({ where: { status: "open", OR: [{ ownerId }, { ownerId: null }] } });
}

/** Answers or closes a remark on what this author owns, or on the course itself. @returns false for another's. */
export async function updateRemark(
  ownerId: string,
  id: string,
  change: { readonly status: RemarkStatus; readonly answer?: string },
): Promise<boolean> {
  const { count } = await database().remark.updateMany({
    where: { id, OR: [{ ownerId }, { ownerId: null }] },
    data: { ...change, ...(change.answer !== undefined && { answeredAt: new Date() }) },
  });
  return count > 0;
}

/** @returns what a person sent, the newest first. */
export function findRemarksFrom(senderId: string, limit: number): Promise<RemarkRow[]> {
  return database().remark.findMany({ select: REMARK, where: { senderId }, orderBy: { sentAt: "desc" }, take: limit });
}
