"use server";
import { z } from "zod";
import { StudyRecordInput } from "@/app/_study/study-input";
import { submitPassed } from "@/lib/learning";
import { adoptStudy } from "@/lib/study";
import { refuse, accept, type Result } from "@/lib/kernel";
import { currentUser } from "./current-user";

const MAX_CHECKED = 100;
const MAX_DEFINITION = 1_048_576; // AWS takes no longer definition
const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const VisitorWorkForm = z.object({
  checked: z.array(z.object({ exerciseSlug: Slug, definition: z.string().max(MAX_DEFINITION) })).max(MAX_CHECKED),
  study: StudyRecordInput.catch({ read: [], places: [], notes: [], interview: [], answers: {} }), // a spoilt record must not hold the rest back
});

/** Takes what this browser has of a visitor over into the account that is signed in. @returns which account that is: drafts go to it as they always do. */
export async function adopt(work: unknown): Promise<Result<{ readonly account: string }, "signed-out" | "malformed">> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = VisitorWorkForm.safeParse(work);
  if (!parsed.success) return refuse("malformed");
  await adoptStudy(user, parsed.data.study);
  await submitPassed(user, parsed.data.checked);
  return accept({ account: user.id });
}
