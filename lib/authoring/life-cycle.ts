import "server-only";
import { createVersion, findAuthored, updateRetired, withdrawVersion } from "@/lib/db/authored-exercises";
import { decideVersion, findWaiting, findWaitingVersion, type Reviewer } from "@/lib/db/authored-reviews";
import type { ContentProblem } from "@/lib/content";
import { type ExerciseFiles, parseDraft, parseExercise } from "@/lib/exercise-files";
import { type ExerciseView, viewExercise } from "@/lib/catalog";
import { mayAdminister } from "@/lib/entitlements";
import { accept, type Result } from "@/lib/kernel";
import { proveOnServer } from "@/lib/learning";
import type { Author } from "./author";
import { type ProofSummary, summaryOf } from "./authored";

/** Why a draft was not handed in: `missing` lists what publishing needs and is not there. */
export interface HandInRefusal {
  readonly ok: false;
  readonly missing: readonly ContentProblem[];
}

/**
 * Hands a draft in for review. The server reads and proves it itself: what a browser says of its proof plays no part.
 * @param base - the revision the author looked at; a newer one must be looked at first.
 * @param note - what changed, for learners who began an earlier version.
 */
export async function handInDraft(
  author: Author,
  { id, base, note }: { readonly id: string; readonly base: number; readonly note: string },
): Promise<{ readonly ok: true } | HandInRefusal> {
  const row = await findAuthored(author, id);
  if (row === null) return refuseWith("This exercise is not there any more.", "Go back to the list of your exercises.");
  if (row.revision !== base) return refuseWith("A newer draft is stored, from another tab or device.", "Reload the page, and look at it.");
  if (row.versions[0]?.state === "in_review") return refuseWith("A version waits for review already.", "Take it back first.");
  if (row.publishedVersionId !== null && note.trim() === "")
    return refuseWith("Learners have an earlier version.", "Say in a sentence what changed for them.");
  const files = row.files as ExerciseFiles;
  const { value, problems } = parseExercise(files, { slug: row.slug, folder: "" });
  if (value === undefined) return { ok: false, missing: problems };
  const proven = await proveOnServer({ exercise: value });
  if (!proven.ok) return refuseWith("The proof did not end in its time.", "A world or a test computes without end: shorten it.");
  const { missing } = proven.value;
  if (missing.length > 0) return { ok: false, missing: missing.map(({ file, message }) => ({ file, line: 1, message, mend: "" })) };
  const stored = await createVersion(author, id, { files: { ...files }, proof: { ...summaryOf(proven.value) }, note: note.trim() });
  return stored ? { ok: true } : refuseWith("A version waits for review already.", "Take it back first.");
}

function refuseWith(message: string, mend: string): HandInRefusal {
  return { ok: false, missing: [{ file: "exercise.yaml", line: 1, message, mend }] };
}

/** Takes the version back that waits. @returns whether one did. */
export function withdrawDraft(author: Author, id: string): Promise<boolean> {
  return withdrawVersion(author, id);
}

/** Takes a published exercise out of the catalogue, or puts it back. Whoever began it keeps it, and past submissions stay. */
export function setRetired(author: Author, id: string, retired: boolean): Promise<boolean> {
  return updateRetired(author, id, retired ? new Date() : null);
}

/** A version that waits for somebody to decide about it. */
export interface WaitingVersion {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly number: number;
  readonly note: string;
  readonly author: string;
  readonly createdAt: Date;
  readonly proof: ProofSummary;
  /** The reviewer's own, which only an admin may decide about. */
  readonly own: boolean;
}

/** @returns what waits for this reviewer, the longest waiting first. */
export async function listWaiting(author: Author): Promise<readonly WaitingVersion[]> {
  return (await findWaiting(reviewerOf(author))).map((row) => waitingVersion(author, row));
}

/** A version as its reviewer sees it: all of it, the solution and hidden tests too. */
export interface VersionToReview extends WaitingVersion {
  readonly files: ExerciseFiles;
  readonly view: ExerciseView | undefined;
}

/** @returns one that waits for this reviewer; null when it is not theirs to decide about, or does not wait. */
export async function openWaiting(author: Author, versionId: string): Promise<VersionToReview | null> {
  const row = await findWaitingVersion(reviewerOf(author), versionId);
  if (row === null) return null;
  const files = row.files as ExerciseFiles;
  const { exercise } = parseDraft(files, row.exercise.slug);
  const waiting = waitingVersion(author, row);
  const view = exercise && viewExercise({ ...exercise, path: null, author: waiting.author, version: null }, author);
  return { ...waiting, files, view };
}

/** What a reviewer decided. */
export interface ReviewDecision {
  readonly decision: "approved" | "returned";
  /** For the author; says why when it is sent back. */
  readonly comment: string;
}

/**
 * Approves a version, which is public from then on, or sends it back. Nobody decides about their own but an admin, and what is approved was
 * proven when it was handed in: its files cannot have changed since.
 */
export async function decide(author: Author, versionId: string, decision: ReviewDecision): Promise<Result<true, "not-found">> {
  return (await decideVersion(reviewerOf(author), versionId, decision)) ? accept(true) : { ok: false, refusal: "not-found" };
}

function reviewerOf(author: Author): Reviewer {
  return { id: author.id, isAdmin: mayAdminister(author) };
}

type Row = Awaited<ReturnType<typeof findWaiting>>[number];

function waitingVersion(author: Author, { id, number, note, createdAt, proof, exercise }: Row): WaitingVersion {
  const { slug, title, owner, ownerId } = exercise;
  const by = owner.name ?? owner.email;
  return { id, number, note, createdAt, slug, title, author: by, own: ownerId === author.id, proof: proof as unknown as ProofSummary };
}
