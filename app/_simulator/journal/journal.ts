import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Work of this browser that must outlive a reload: one row for each exercise, and one for the playground. */
export interface Draft {
  /** `exercise:<slug>` or `playground`; KEPT_ELSEWHERE is never in the journal. */
  readonly key: string;
  readonly definition: string;
  /** The input to run with, as text; undefined where it was never changed. */
  readonly input?: string;
  /** The world, as JSON text; the playground's own. */
  readonly world?: string;
  readonly updatedAtMs: number;
  /** When the account took it over; a later change makes it new again. */
  readonly adoptedAtMs?: number;
  /** All shown tests passed with this definition, in this browser: a preview, never a verdict. */
  readonly checkedAtMs?: number;
}

/** The key of work that its page keeps by itself, such as an answer in a mock interview: the journal leaves it alone. */
export const KEPT_ELSEWHERE = "";

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opened once a page. @throws when the browser gives no storage: callers go on without. */
function database(): Promise<IDBPDatabase<Schema>> {
  return (opened ??= openDB<Schema>("stepwise", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("drafts", { keyPath: "key" });
    },
  }));
}

/** @returns the draft under this key; undefined where there is none, or no storage. */
export async function findDraft(key: string): Promise<Draft | undefined> {
  if (key === KEPT_ELSEWHERE) return undefined;
  try {
    return await (await database()).get("drafts", key);
  } catch {
    return undefined;
  }
}

/** @returns whether the browser took it. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  if (draft.key === KEPT_ELSEWHERE) return true;
  try {
    await (await database()).put("drafts", draft);
    return true;
  } catch {
    return false;
  }
}

export async function dropDraft(key: string): Promise<void> {
  try {
    await (await database()).delete("drafts", key);
  } catch {
    // No storage: nothing was kept.
  }
}

/** @returns every draft, in no particular order. */
export async function allDrafts(): Promise<Draft[]> {
  try {
    return await (await database()).getAll("drafts");
  } catch {
    return [];
  }
}
