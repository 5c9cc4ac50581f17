import "server-only";
import { findWorkVersions } from "@/lib/db/work-copies";
import type { Version } from "@/lib/drafts";
import { versionOf } from "./work-rows";

/** @returns earlier texts of a piece of work that the account keeps, from all devices, the newest first. */
export async function findVersions({ id }: { readonly id: string }, key: string): Promise<Version[]> {
  return (await findWorkVersions(id, key)).map(versionOf);
}
