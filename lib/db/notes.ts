import "server-only";
import type { Prisma } from "./generated/client";
import { database } from "./client";

const NOTE = {
  id: true,
  lessonPath: true,
  headingId: true,
  quote: true,
  before: true,
  text: true,
  createdAt: true,
} satisfies Prisma.NoteSelect;
export type NoteRow = Prisma.NoteGetPayload<{ select: typeof NOTE }>;

/** Stores notes that the learner does not have yet, by id; one that is there stays as it is. */
export async function createMissingNotes(userId: string, notes: readonly NoteRow[]): Promise<void> {
  await database().note.createMany({ data: notes.map((note) => ({ userId, ...note })), skipDuplicates: true });
}

/** Stores a note, or changes the text of the one with its id: the passage it stands at stays. */
export async function keepNote(userId: string, note: NoteRow): Promise<void> {
  const { id, text } = note;
  await database().note.upsert({
    select: { id: true },
    where: { userId_id: { userId, id } },
    create: { userId, ...note },
    update: { text },
  });
}

export async function deleteNote(userId: string, id: string): Promise<void> {
  await database().note.deleteMany({ where: { userId, id } });
}

export function countNotes(userId: string): Promise<number> {
  return database().note.count({ where: { userId } });
}

/** @returns the learner's notes, the oldest first. */
export function findNotes(userId: string): Promise<NoteRow[]> {
  return database().note.findMany({ select: NOTE, where: { userId }, orderBy: { createdAt: "asc" } });
}
