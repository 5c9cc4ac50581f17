"use server";
import { z } from "zod";
import { type AdoptedWork, adoptWork } from "@/lib/learning";
import { refuse, accept, type Result } from "@/lib/kernel";
import { currentUser } from "./current-user";

const MAX_DRAFTS = 100;
const MAX_LESSONS = 500;
const MAX_DEFINITION = 1_048_576; // AWS takes no longer definition
const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const VisitorWorkForm = z.object({
  drafts: z.array(z.object({ exerciseSlug: Slug, definition: z.string().max(MAX_DEFINITION), isChecked: z.boolean() })).max(MAX_DRAFTS),
  lessonPaths: z.array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/)).max(MAX_LESSONS),
});

/** Takes this browser's work over into the account that is signed in. */
export async function adopt(work: unknown): Promise<Result<AdoptedWork, "signed-out" | "malformed">> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = VisitorWorkForm.safeParse(work);
  return parsed.success ? accept(await adoptWork(user, parsed.data)) : refuse("malformed");
}
