import "server-only";
import { createHash } from "node:crypto";
import { findOfferedExercise, type OfferedExercise } from "@/lib/catalog";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { createSubmissionOnce, findSameSubmission } from "@/lib/db/submissions";
import { mayUse, type Entitled } from "@/lib/entitlements";
import type { ExplainedExercise, Grade } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import { noteExercisePass } from "@/lib/reviews";
import { gradeOnServer } from "./grading/grade-on-server";
import { HandInDesk, type SubmissionResult, type SubmissionStore } from "./hand-in";
import { within } from "./within";

export type SubmitRefusal = "no-such-exercise" | "needs-premium" | "too-many" | "too-long";

/** AWS refuses a longer definition. */
const MAX_DEFINITION_BYTES = 1_048_576;
const SUBMISSIONS = { name: "submission", points: 120, durationSeconds: 600 };
/** The same text within this time is the same submission: a double click, or a page that asked again. */
const SAME_WITHIN_MS = 60_000;

/** A counter that does not answer must not keep anybody waiting: the grading pool has bounds of its own. */
const MS_FOR_THE_LIMIT = 1500;

const desk = new HandInDesk();

/**
 * Grades a definition against every test of an exercise and keeps the outcome. The browser's own verdict plays no part.
 *
 * @param learner - who hands it in.
 * @param definition - the text, at most 1 MiB.
 * @returns the grade: invalid definitions cost nothing and are not kept; a fault of ours was tried twice and is kept as such.
 */
export async function submitExercise(
  learner: Entitled & { readonly id: string },
  exerciseSlug: string,
  definition: string,
): Promise<Result<SubmissionResult, SubmitRefusal>> {
  if (Buffer.byteLength(definition) > MAX_DEFINITION_BYTES) return refuse("too-long");
  const exercise = await findOfferedExercise(exerciseSlug, learner);
  if (exercise === undefined) return refuse("no-such-exercise");
  if (!mayUse(exercise.access, learner)) return refuse("needs-premium");
  if ((await within(MS_FOR_THE_LIMIT, countAgainstLimit(SUBMISSIONS, learner.id)).catch(() => 0)) > 0) return refuse("too-many");
  const grade = (): Promise<Grade> => gradeOnServer({ exercise: partsOf(exercise), definition });
  const handedIn = { userId: learner.id, exerciseSlug, definition, authoredVersionId: exercise.version?.id ?? null };
  const result = await desk.take(handedIn, { grade, store: ROWS });
  if (result.submissionId !== undefined && result.grade.outcome === "passed") await noteForReview(learner, exerciseSlug);
  return accept(result);
}

/** The reviews learn of a pass; whatever fails there must not cost the verdict. */
async function noteForReview(learner: { readonly id: string }, exerciseSlug: string): Promise<void> {
  await within(MS_FOR_THE_LIMIT, noteExercisePass(learner, exerciseSlug, new Date())).catch(() => undefined);
}

/** One visitor, known by where the request comes from. */
const VISITORS = { name: "visitor-check", points: 60, durationSeconds: 600 };

/**
 * The same grading for someone who is not signed in, of free exercises; nothing is kept. Once there is an account, the text is handed in anew.
 * @param place - what tells visitors apart, such as a hash of the address.
 */
export async function checkAsVisitor(place: string, exerciseSlug: string, definition: string): Promise<Result<Grade, SubmitRefusal>> {
  if (Buffer.byteLength(definition) > MAX_DEFINITION_BYTES) return refuse("too-long");
  const exercise = await findOfferedExercise(exerciseSlug, null);
  if (exercise === undefined) return refuse("no-such-exercise");
  if (!mayUse(exercise.access, null)) return refuse("needs-premium");
  if ((await countAgainstLimit(VISITORS, createHash("sha256").update(place).digest("base64url"))) > 0) return refuse("too-many");
  return accept(await gradeOnServer({ exercise: partsOf(exercise), definition }));
}

/** The rows of submissions, in the terms of a grade. */
const ROWS: SubmissionStore = {
  findSame: async (handedIn) => {
    const same = await findSameSubmission(handedIn, new Date(Date.now() - SAME_WITHIN_MS));
    return same && { submissionId: same.id, grade: same.report as unknown as Grade };
  },
  create: async (handedIn, grade) => {
    const { score, maxScore } = "score" in grade ? grade : { score: 0, maxScore: 0 };
    const report = JSON.parse(JSON.stringify(grade)) as object;
    return createSubmissionOnce({ ...handedIn, verdict: grade.outcome, score, maxScore, report }, new Date(Date.now() - SAME_WITHIN_MS));
  },
};

/** What the worker needs; the brief and the hints stay here. */
function partsOf({ workflowType, tests, solution, wrong, wrongAnswers }: OfferedExercise): ExplainedExercise {
  return { workflowType, tests, solution, wrong, wrongAnswers };
}
