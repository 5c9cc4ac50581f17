import "server-only";
import { database } from "./client";

/** A piece of work as one device has it: what it is, such as `exercise:<slug>`, and its text. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** The account's own copy: taken over from a visitor's browser, written by no signed-in device. */
const ACCOUNT = "account";

/** Stores the work of which no device has a copy yet. @returns the keys of which there was one already, which stays as it is. */
export async function createMissingWork(userId: string, works: readonly KeyedText[]): Promise<string[]> {
  const keys = works.map(({ key }) => key);
  const rows = await database().workCopy.findMany({ select: { key: true }, where: { userId, key: { in: keys } } });
  const there = rows.map(({ key }) => key);
  const missing = works.filter(({ key }) => !there.includes(key));
  const updatedAt = new Date();
  await database().workCopy.createMany({
    data: missing.map(({ key, text }) => ({ userId, key, text, device: ACCOUNT, updatedAt })),
    skipDuplicates: true,
  });
  return there;
}
