import type { Texts } from "./texts";

/** How far the changes of each device are known, by the device's name: its last revision that was taken into account. */
export type Seen = Readonly<Record<string, number>>;

/** A piece of work as one device has handed it to the account. */
export interface Copy {
  readonly device: string;
  /** Counts up with each change on that device. */
  readonly revision: number;
  /** What of other devices was taken into account when it was written. */
  readonly seen: Seen;
  /** Null: as it was at first. */
  readonly texts: Texts | null;
  /** Epoch milliseconds, by the server's clock. */
  readonly savedAtMs: number;
}

/** Where a text comes from: it is the one that this device had at this revision. */
export interface Source {
  readonly device: string;
  readonly revision: number;
}

/** @returns what either has seen. */
export function mergeSeen(one: Seen, other: Seen): Seen {
  const merged: Record<string, number> = { ...one };
  for (const [device, revision] of Object.entries(other)) merged[device] = Math.max(revision, merged[device] ?? 0);
  return merged;
}

/** @returns whether the copy was written in knowledge of that text; true of the text itself. */
export function covers({ device, revision, seen }: Copy, source: Source): boolean {
  return device === source.device ? revision >= source.revision : (seen[source.device] ?? 0) >= source.revision;
}

/** @returns the copies that no other one was written in knowledge of, the latest first. */
export function headsOf(copies: readonly Copy[]): readonly Copy[] {
  return copies
    .filter((copy) => !copies.some((other) => other.device !== copy.device && covers(other, copy) && !covers(copy, other)))
    .sort((one, other) => other.savedAtMs - one.savedAtMs);
}
