"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import type { Grade } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import {
  type Asker,
  checkAsVisitor,
  type Comparison,
  type HelpRefusal,
  moveToNewVersion,
  type StateDifference,
  submitExercise,
  type SubmitRefusal,
  takeDifference,
  takeHint,
  takeSolution,
} from "@/lib/learning";

const MAX_DEFINITION = 1_048_576; // AWS refuses a longer definition, so grading one would teach a falsehood
const Slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const SubmitForm = z.object({ slug: Slug, definition: z.string().max(MAX_DEFINITION) });
const HintForm = z.object({ slug: Slug, task: Slug, rung: z.int().min(1).max(3) });
const DifferenceForm = SubmitForm.extend({ state: z.string().min(1).max(200) });

/** A verdict of the server, and whether an account keeps it. */
export interface ServerVerdict {
  readonly grade: Grade;
  /** Names the row that keeps it; undefined for a visitor, for what was not valid, and where the database did not answer. */
  readonly submissionId: string | undefined;
}

/** Grades a definition with every test. A learner's attempt is kept; a visitor's verdict is the same and is not. */
export async function submit(form: unknown): Promise<Result<ServerVerdict, SubmitRefusal | "malformed">> {
  const user = await currentUser(); // first of all: an action is a public endpoint, whatever page shows its button
  const parsed = SubmitForm.safeParse(form);
  if (!parsed.success) return refuse("malformed");
  const { slug, definition } = parsed.data;
  if (user === null) {
    const checked = await checkAsVisitor(clientFacts(await headers()).place, slug, definition);
    return checked.ok ? accept({ grade: checked.value, submissionId: undefined }) : checked;
  }
  const submitted = await submitExercise(user, slug, definition);
  if (submitted.ok) revalidatePath("/exercises");
  return submitted;
}

/** One rung of a task's hints. */
export async function hint(form: unknown): Promise<Result<string, HelpRefusal | "malformed">> {
  const asker = await whoAsks();
  const parsed = HintForm.safeParse(form);
  return parsed.success ? takeHint(asker, parsed.data) : refuse("malformed");
}

/** One state of a definition beside the one of the solution that plays its part. */
export async function difference(form: unknown): Promise<Result<StateDifference, HelpRefusal | "malformed">> {
  const asker = await whoAsks();
  const parsed = DifferenceForm.safeParse(form);
  return parsed.success ? takeDifference(asker, parsed.data) : refuse("malformed");
}

/** The right answers, each with what it uses, and the definition measured beside them. */
export async function solution(form: unknown): Promise<Result<Comparison, HelpRefusal | "malformed">> {
  const asker = await whoAsks();
  const parsed = SubmitForm.safeParse(form);
  return parsed.success ? takeSolution(asker, parsed.data) : refuse("malformed");
}

/** Moves the learner to the version of an exercise that is published now; what they wrote stays. */
export async function moveOn(slug: unknown): Promise<boolean> {
  const user = await currentUser();
  const parsed = Slug.safeParse(slug);
  if (user === null || !parsed.success) return false;
  await moveToNewVersion(user, parsed.data);
  revalidatePath(`/exercises/${parsed.data}`);
  return true;
}

async function whoAsks(): Promise<Asker> {
  return { learner: await currentUser(), place: clientFacts(await headers()).place };
}
