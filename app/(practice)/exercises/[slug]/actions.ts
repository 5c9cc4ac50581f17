"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { type Approach, findApproaches, findHint } from "@/lib/catalog";
import { clientFacts } from "@/lib/auth";
import type { Grade } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import { checkAsVisitor, type SubmitRefusal, submitExercise } from "@/lib/learning";

const MAX_DEFINITION = 1_048_576; // AWS refuses a longer definition, so grading one would teach a falsehood
const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const SubmitForm = z.object({ slug: Slug, definition: z.string().max(MAX_DEFINITION) });
const HintForm = z.object({ slug: Slug, task: Slug, rung: z.int().min(1).max(3) });

/** A verdict of the server, and whether an account keeps it. */
export interface ServerVerdict {
  readonly grade: Grade;
  readonly kept: boolean;
  /** After a pass: the solution and what is also right, to compare with. */
  readonly approaches: readonly Approach[];
}

/** Grades a definition with every test. A learner's attempt is kept; a visitor's verdict is the same and is not. */
export async function submit(form: unknown): Promise<Result<ServerVerdict, SubmitRefusal | "malformed">> {
  const user = await currentUser(); // first of all: an action is a public endpoint, whatever page shows its button
  const parsed = SubmitForm.safeParse(form);
  if (!parsed.success) return refuse("malformed");
  const { slug, definition } = parsed.data;
  if (user === null) {
    const checked = await checkAsVisitor(clientFacts(await headers()).place, slug, definition);
    return checked.ok ? accept({ grade: checked.value, kept: false, approaches: approachesAfter(checked.value, slug, null) }) : checked;
  }
  const submitted = await submitExercise(user, slug, definition);
  if (!submitted.ok) return submitted;
  revalidatePath("/exercises");
  const { grade, submissionId } = submitted.value;
  return accept({ grade, kept: submissionId !== undefined, approaches: approachesAfter(grade, slug, user) });
}

function approachesAfter(grade: Grade, slug: string, who: Parameters<typeof findApproaches>[1]): readonly Approach[] {
  if (grade.outcome !== "passed") return [];
  const found = findApproaches(slug, who);
  return found.ok ? found.value : [];
}

/** One rung of a task's hints. */
export async function hint(form: unknown): Promise<Result<string, "not-found" | "needs-premium" | "malformed">> {
  const user = await currentUser();
  const parsed = HintForm.safeParse(form);
  return parsed.success ? findHint(parsed.data, user) : refuse("malformed");
}
