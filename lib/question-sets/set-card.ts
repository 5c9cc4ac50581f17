import "server-only";
import { findSetsOf, type OwnSetRow } from "@/lib/db/question-sets";

/** Who writes, or whose set it is; part of every question to the database. */
export interface SetAuthor {
  readonly id: string;
}

/** `questions` for a quiz, `mock` for the blueprint of a mock interview. */
export type SetKind = OwnSetRow["kind"];
export type SetStatus = "draft" | "published" | "retired";

/** A set in its author's list. */
export interface SetCard {
  readonly id: string;
  readonly kind: SetKind;
  readonly title: string;
  readonly status: SetStatus;
  /** Of what learners get; 0 before the first. */
  readonly version: number;
  /** The draft differs from what learners get. */
  readonly hasChanges: boolean;
  readonly updatedAt: Date;
}

/** @returns the author's sets, the latest changed first. */
export async function listSets(author: SetAuthor): Promise<readonly SetCard[]> {
  return (await findSetsOf(author.id)).map(setCard);
}

export function setCard({ id, kind, title, source, published, version, updatedAt, retiredAt }: OwnSetRow): SetCard {
  const status = published === null ? "draft" : retiredAt === null ? "published" : "retired";
  return { id, kind, title, status, version, hasChanges: published !== null && published !== source, updatedAt };
}
