import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const COPY = { device: true, text: true, updatedAt: true } satisfies Prisma.WorkCopySelect;
const VERSION = { id: true, device: true, text: true, savedAt: true } satisfies Prisma.WorkVersionSelect;
export type WorkCopyRow = Prisma.WorkCopyGetPayload<{ select: typeof COPY }>;
export type WorkVersionRow = Prisma.WorkVersionGetPayload<{ select: typeof VERSION }>;

/** What changes in one piece of work; each row is whole. */
export interface WorkChange {
  readonly copies: readonly WorkCopyRow[];
  /** Devices whose copy goes. */
  readonly goneDevices: readonly string[];
  readonly versions: readonly WorkVersionRow[];
  /** Ids of versions that go. */
  readonly goneVersions: readonly string[];
}

/** The rows of one piece of work, as they are while nobody else changes them. */
export interface WorkRows {
  readonly copies: readonly WorkCopyRow[];
  /** Earlier texts; read only where they are needed, for they may be many. */
  readonly findVersions: () => Promise<readonly WorkVersionRow[]>;
}

/** @returns one row for each of these pieces of work and each device that has a copy of it. */
export function findWorkCopies(userId: string, keys: readonly string[]): Promise<(WorkCopyRow & { readonly key: string })[]> {
  return database().workCopy.findMany({ select: { ...COPY, key: true }, where: { userId, key: { in: [...keys] } } });
}

/** @returns the newest first. */
export function findWorkVersions(userId: string, key: string): Promise<WorkVersionRow[]> {
  return database().workVersion.findMany({ select: VERSION, where: { userId, key }, orderBy: { savedAt: "desc" } });
}

/** @returns of how many pieces of work the account has copies. */
export async function countWorks(userId: string): Promise<number> {
  const keys = await database().workCopy.findMany({ select: { key: true }, where: { userId }, distinct: ["key"] });
  return keys.length;
}

/**
 * Changes one piece of work of a user; changes of the same one wait for each other.
 * @param decide - what is to change, by the rows as they are.
 * @returns what `decide` says beside it.
 */
export async function changeWork<T>(
  { userId, key }: { readonly userId: string; readonly key: string },
  decide: (rows: WorkRows) => Promise<{ readonly change: WorkChange; readonly says: T }>,
): Promise<T> {
  return database().$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`work ${userId} ${key}`}, 0))`;
    const copies = await transaction.workCopy.findMany({ select: COPY, where: { userId, key } });
    const findVersions = (): Promise<WorkVersionRow[]> => transaction.workVersion.findMany({ select: VERSION, where: { userId, key } });
    const { change, says } = await decide({ copies, findVersions });
    await write(transaction, { userId, key }, change);
    return says;
  });
}

async function write(transaction: Prisma.TransactionClient, work: { userId: string; key: string }, change: WorkChange): Promise<void> {
  for (const copy of change.copies) {
    const { device } = copy;
    await transaction.workCopy.upsert({
      select: { device: true },
      where: { userId_key_device: { ...work, device } },
      create: { ...work, ...copy },
      update: { ...copy },
    });
  }
  if (change.goneDevices.length > 0) await transaction.workCopy.deleteMany({ where: { ...work, device: { in: [...change.goneDevices] } } });
  if (change.versions.length > 0)
    await transaction.workVersion.createMany({ data: change.versions.map((version) => ({ ...work, ...version })), skipDuplicates: true });
  if (change.goneVersions.length > 0)
    await transaction.workVersion.deleteMany({ where: { ...work, id: { in: [...change.goneVersions] } } });
}

/** @returns the learner's latest work whose key begins so, whichever device wrote it; null where there is none. */
export function findLatestWork(userId: string, prefix: string): Promise<{ key: string; updatedAt: Date } | null> {
  return database().workCopy.findFirst({
    select: { key: true, updatedAt: true },
    where: { userId, key: { startsWith: prefix } },
    orderBy: { updatedAt: "desc" },
  });
}
