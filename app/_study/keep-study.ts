"use server";
import { currentUser } from "@/app/_session/current-user";
import { refuse, type Result } from "@/lib/kernel";
import { keepChange } from "@/lib/study";
import { StudyChangeInput } from "./study-input";

/** Keeps one change of the signed-in learner's record. A visitor's stays in the browser and never comes here. */
export async function keepStudy(change: unknown): Promise<Result<undefined, "signed-out" | "malformed" | "too-many-notes">> {
  const user = await currentUser();
  if (user === null) return refuse("signed-out");
  const parsed = StudyChangeInput.safeParse(change);
  return parsed.success ? await keepChange(user, parsed.data) : refuse("malformed");
}
