"use server";
import { z } from "zod";
import { StudyRecordInput } from "@/app/_study/study-input";
import { type AdoptedWork, adoptWork } from "@/lib/learning";
import { adoptStudy } from "@/lib/study";
import { refuse, accept, type Result } from "@/lib/kernel";
import { currentUser } from "./current-user";

const MAX_DRAFTS = 100;
const MAX_DEFINITION = 1_048_576; // AWS takes no longer definition
const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const VisitorWorkForm = z.object({
  drafts: z.array(z.object({ exerciseSlug: Slug, definition: z.string().max(MAX_DEFINITION), isChecked: z.boolean() })).max(MAX_DRAFTS),
  study: StudyRecordInput.catch({ read: [], places: [], notes: [], interview: [], answers: {} }), // a spoilt record must not hold the drafts back
});

/** Takes this browser's work over into the account that is signed in. */
export async function adopt(work: unknown): Promise<Result<AdoptedWork, "signed-out" | "malformed">> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = VisitorWorkForm.safeParse(work);
  if (!parsed.success) return refuse("malformed");
  await adoptStudy(user, parsed.data.study);
  return accept(await adoptWork(user, parsed.data.drafts));
}
