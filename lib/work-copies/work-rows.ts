import { createHash } from "node:crypto";
import type { WorkCopyRow, WorkVersionRow } from "@/lib/db/work-copies";
import type { Copy, Texts, Version } from "@/lib/drafts";

/** What stands in the text column of a copy. */
type CopyText = Pick<Copy, "texts" | "revision" | "seen">;
/** What stands in the text column of a version; `id` is the one its browser drew. */
type VersionText = Pick<Version, "id" | "why"> & { readonly texts: Texts };

export function copyOf({ device, text, updatedAt }: WorkCopyRow): Copy {
  return { device, savedAtMs: updatedAt.getTime(), ...(JSON.parse(text) as CopyText) };
}

export function copyRow({ device, savedAtMs, texts, revision, seen }: Copy): WorkCopyRow {
  const text: CopyText = { texts, revision, seen };
  return { device, text: JSON.stringify(text), updatedAt: new Date(savedAtMs) };
}

export function versionOf({ device, text, savedAt }: WorkVersionRow): Version {
  return { device, atMs: savedAt.getTime(), ...(JSON.parse(text) as VersionText) };
}

/** @param owner - whose it is: browsers draw ids, and nobody's may meet another's. */
export function versionRow(
  { id, device, atMs, texts, why }: Version,
  owner: { readonly userId: string; readonly key: string },
): WorkVersionRow {
  const text: VersionText = { id, why, texts };
  return { id: rowId(id, owner), device, text: JSON.stringify(text), savedAt: new Date(atMs) };
}

function rowId(id: string, { userId, key }: { readonly userId: string; readonly key: string }): string {
  return createHash("sha256").update([userId, key, id].join("\0")).digest("base64url").slice(0, 24);
}
