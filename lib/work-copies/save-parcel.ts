import "server-only";
import { changeWork, countWorks, findWorkCopies, type WorkChange, type WorkCopyRow } from "@/lib/db/work-copies";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { type Copy, type KeptWork, type Parcel, receiveParcel, type Receipt, type Version } from "@/lib/drafts";
import { accept, refuse, type Result } from "@/lib/kernel";
import { copyOf, copyRow, versionOf, versionRow } from "./work-rows";

export type SaveRefusal = "too-many";

/** More exercises, questions and notes than there are to write on; it keeps one account from filling the database. */
const MOST_WORKS = 3000;
/** A page sends every one and a half seconds at most. */
const SAVES = { name: "work-save", points: 1200, durationSeconds: 600 };

interface Owner {
  readonly userId: string;
  readonly key: string;
}

/** @returns the seconds to wait before the next parcel; 0 where it may come at once. */
export function countSave({ id }: { readonly id: string }): Promise<number> {
  return countAgainstLimit(SAVES, id);
}

/** @returns what each of the learner's devices has of these pieces of work, by key. */
export async function findCopies(
  { id }: { readonly id: string },
  keys: readonly string[],
): Promise<Readonly<Record<string, readonly Copy[]>>> {
  const works: Record<string, Copy[]> = {};
  for (const row of await findWorkCopies(id, keys)) (works[row.key] ??= []).push(copyOf(row));
  return works;
}

/** Keeps what a device sends of a piece of work. No other device's copy is changed by it, and what is replaced was sent as a version. */
export async function saveParcel({ id }: { readonly id: string }, key: string, parcel: Parcel): Promise<Result<Receipt, SaveRefusal>> {
  const owner = { userId: id, key };
  const isKnown = (await findWorkCopies(id, [key])).length > 0;
  if (!isKnown && (await countWorks(id)) >= MOST_WORKS) return refuse("too-many");
  return accept(
    await changeWork(owner, async ({ copies, findVersions }) => {
      const nowMs = Date.now();
      const before = { copies: copies.map(copyOf), versions: [] };
      const first = receiveParcel(before, parcel, nowMs);
      if (first.work.versions.length === 0)
        return { change: changeOf(owner, before, { work: first.work, rows: copies }), says: first.receipt };
      const whole = { copies: before.copies, versions: (await findVersions()).map(versionOf) };
      const { work, receipt } = receiveParcel(whole, parcel, nowMs);
      return { change: changeOf(owner, whole, { work, rows: copies }), says: receipt };
    }),
  );
}

function changeOf(
  owner: Owner,
  before: KeptWork,
  { work, rows }: { readonly work: KeptWork; readonly rows: readonly WorkCopyRow[] },
): WorkChange {
  const stay = new Set(work.copies.map(({ device }) => device));
  const known = ids(before.versions);
  const kept = ids(work.versions);
  return {
    copies: work.copies.filter((copy) => !before.copies.includes(copy)).map(copyRow),
    goneDevices: rows.map(({ device }) => device).filter((device) => !stay.has(device)),
    versions: work.versions.filter(({ id }) => !known.has(id)).map((version) => versionRow(version, owner)),
    goneVersions: before.versions.filter(({ id }) => !kept.has(id)).map((version) => versionRow(version, owner).id),
  };
}

function ids(versions: readonly Version[]): ReadonlySet<string> {
  return new Set(versions.map(({ id }) => id));
}
