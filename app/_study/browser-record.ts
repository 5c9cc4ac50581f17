import type { StudyRecord } from "@/lib/study";
import { EMPTY_RECORD } from "./apply-change";

const KEY = "stepwise.study";

/** @returns what this browser keeps for a visitor; empty where it keeps nothing, or nothing that can be read. */
export function readBrowserRecord(): StudyRecord {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...EMPTY_RECORD, ...kept } : EMPTY_RECORD;
  } catch {
    return EMPTY_RECORD;
  }
}

/** @returns whether the browser took it: it may be full, or closed to storage. */
export function writeBrowserRecord(record: StudyRecord): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what an account has taken over. */
export function clearBrowserRecord(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // No storage: nothing was kept.
  }
}
