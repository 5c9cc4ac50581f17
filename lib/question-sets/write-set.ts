import "server-only";
import type { ContentProblem } from "@/lib/content";
import { deleteSetDraft, findOwnSet, type OwnSetRow, publishSet, updateSet, updateSetRetired } from "@/lib/db/question-sets";
import { type Blueprint, readBlueprint } from "@/lib/interviews";
import { accept, refuse, type Result } from "@/lib/kernel";
import { readQuestions, setTextProblems } from "@/lib/question-files";
import { type Answer, markAnswer, type Marking } from "@/lib/quiz";
import { askedOf, type AskedSetQuestion } from "./asked-set";
import { findKnownRun } from "./runs-to-ask";
import { type SetAuthor, type SetCard, setCard } from "./set-card";

/** What the server reads in a draft: what a learner would get, and what is missing. */
export interface ReadSet {
  readonly problems: readonly ContentProblem[];
  readonly questions: readonly AskedSetQuestion[];
  /** Of a mock blueprint, once it can be read. */
  readonly blueprint: Blueprint | undefined;
}

/** A draft with everything its page needs. */
export interface OpenSet extends SetCard, ReadSet {
  readonly source: string;
  readonly revision: number;
}

/** @returns the author's own set; null when it is another's, or not there. */
export async function openSet(author: SetAuthor, id: string): Promise<OpenSet | null> {
  const row = await findOwnSet(author.id, id);
  if (row === null) return null;
  return { ...setCard(row), source: row.source, revision: row.revision, ...read(author, row) };
}

function read(author: SetAuthor, { id, kind, source }: Pick<OwnSetRow, "id" | "kind" | "source">): ReadSet {
  if (kind === "mock") {
    const { value: blueprint, problems } = readBlueprint(id, source);
    return { problems, questions: [], blueprint };
  }
  const { questions, problems } = readQuestions(source, findKnownRun);
  return { problems, questions: questions.map((question) => askedOf(question, `${author.id} ${id}`)), blueprint: undefined };
}

/** A draft as a page has it, and the revision it began from. */
export interface SetSave {
  readonly id: string;
  readonly base: number;
  readonly title: string;
  readonly source: string;
}

export type SetSaveRefusal =
  /** Another tab or device has stored a newer draft. */
  | "stale"
  | "not-found"
  /** A text that cannot be kept: see `setTextProblems`. */
  | "unfit";

/** Stores a draft, whole or not, unless a newer one is there: nothing is overwritten silently. */
export async function saveSet(
  author: SetAuthor,
  { id, base, title, source }: SetSave,
): Promise<Result<ReadSet & { readonly revision: number }, SetSaveRefusal>> {
  if (setTextProblems("", source).length > 0) return refuse("unfit");
  const row = await findOwnSet(author.id, id);
  if (row === null) return refuse("not-found");
  const fresh = read(author, { ...row, source });
  const revision = await updateSet(author.id, id, { base, title: fresh.blueprint?.title ?? title, source });
  return revision === null ? refuse("stale") : accept({ revision, ...fresh });
}

/** Why a set was not published. */
export interface PublishRefusal {
  readonly ok: false;
  readonly missing: readonly ContentProblem[];
}

/** Publishes the draft of a revision: learners get it from now on, and answers given before keep their version. @returns its number. */
export async function publishDraft(
  author: SetAuthor,
  id: string,
  base: number,
): Promise<{ readonly ok: true; readonly version: number } | PublishRefusal> {
  const row = await findOwnSet(author.id, id);
  if (row === null) return refused("There is no such quiz or blueprint of yours.", "Go back to the studio and open it again.");
  const { problems } = read(author, row);
  const untitled: readonly ContentProblem[] =
    row.title.trim().length < 3 ? [{ file: "", line: 1, message: "It has no title.", mend: "Give it one of three letters or more." }] : [];
  if (problems.length + untitled.length > 0) return { ok: false, missing: [...untitled, ...problems] };
  const version = row.revision === base ? await publishSet(author.id, row) : null;
  return version === null
    ? refused("A newer draft was stored meanwhile.", "Reload the page, look at it, and publish again.")
    : { ok: true, version };
}

function refused(message: string, mend: string): PublishRefusal {
  return { ok: false, missing: [{ file: "", line: 1, message, mend }] };
}

/** Takes a published set away from learners, or gives it back. */
export function retireSet(author: SetAuthor, id: string, isRetired: boolean): Promise<boolean> {
  return updateSetRetired(author.id, id, isRetired ? new Date() : null);
}

/** Deletes a draft that learners never had. */
export function dropSet(author: SetAuthor, id: string): Promise<boolean> {
  return deleteSetDraft(author.id, id);
}

/** Marks an answer to the author's own draft, for the preview: nothing is kept. */
export async function markOwnDraft(
  author: SetAuthor,
  id: string,
  { question, answer }: { readonly question: string; readonly answer: Answer },
): Promise<Result<Marking, "not-found">> {
  const row = await findOwnSet(author.id, id);
  const whole = row && readQuestions(row.source, findKnownRun).questions.find((one) => one.id === question);
  return whole === null || whole === undefined ? refuse("not-found") : accept(markAnswer(whole, answer));
}
