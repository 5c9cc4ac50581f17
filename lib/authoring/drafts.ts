import "server-only";
import { type ExerciseView, findCourseFiles, listExercises, viewExercise } from "@/lib/catalog";
import type { ContentProblem } from "@/lib/content";
import { createAuthored, deleteDraft, findAuthored, findAuthoredBy, findFacilities, updateDraft } from "@/lib/db/authored-exercises";
import { type ExerciseFiles, exerciseSlug, fileProblems, newExercise, parseDraft, readPlain } from "@/lib/exercise-files";
import { accept, refuse, type Result } from "@/lib/kernel";
import type { Author } from "./author";
import { type AuthoredCard, authoredCard, type AuthoredStatus, statusOf, type VersionCard, versionCard } from "./authored";

/** What a new exercise begins with. */
export type Start =
  | { readonly from: "nothing"; readonly title: string }
  /** A reference solution: a definition, as text. */
  | { readonly from: "reference"; readonly title: string; readonly definition: string }
  /** One of the course's own, by its slug. */
  | { readonly from: "course"; readonly slug: string }
  /** Files that were exported, or a folder's. */
  | { readonly from: "files"; readonly files: ExerciseFiles; readonly slug: string };

const MOST_NAMES = 50;

/** @returns the new draft's id; as refusal a sentence that says what to mend. */
export async function startExercise(author: Author, start: Start): Promise<Result<string, string>> {
  const begun = begin(start);
  if (!begun.ok) return begun;
  const { files, slug } = begun.value;
  const problem = fileProblems(files)[0];
  if (problem !== undefined) return refuse(`${problem.file}: ${problem.message} ${problem.mend}`);
  const taken = new Set(listExercises().map((exercise) => exercise.slug));
  for (let count = 1; count <= MOST_NAMES; count += 1) {
    const name = count === 1 ? slug : `${slug}-${count}`;
    const id = taken.has(name) ? null : await createAuthored(author, { slug: name, title: titleOf(files), files: { ...files } });
    if (id !== null) return accept(id);
  }
  return refuse("Many exercises have that title already. Choose another.");
}

function begin(start: Start): Result<{ readonly files: ExerciseFiles; readonly slug: string }, string> {
  switch (start.from) {
    case "nothing":
      return accept({ files: newExercise({ title: start.title, today: today() }), slug: exerciseSlug(start.title) });
    case "reference":
      return accept({
        files: newExercise({ title: start.title, reference: start.definition, today: today() }),
        slug: exerciseSlug(start.title),
      });
    case "course": {
      const files = findCourseFiles(start.slug);
      return files === undefined ? refuse("The course has no such exercise.") : accept({ files, slug: start.slug });
    }
    case "files":
      return accept({ files: start.files, slug: exerciseSlug(start.slug) });
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** @returns the author's exercises, the latest changed first. */
export async function listAuthored(author: Author): Promise<readonly AuthoredCard[]> {
  const [rows, facilities] = await Promise.all([findAuthoredBy(author), findFacilities(author)]);
  return rows.map((row) => authoredCard(row, facilities[row.slug]));
}

/** A draft with everything its page needs. */
export interface OpenDraft extends ReadDraft {
  readonly id: string;
  readonly slug: string;
  readonly status: AuthoredStatus;
  readonly revision: number;
  readonly files: ExerciseFiles;
  readonly versions: readonly VersionCard[];
}

/** What the server reads in a draft's files. */
export interface ReadDraft {
  readonly problems: readonly ContentProblem[];
  /** What a learner would get; undefined while it cannot be read. */
  readonly view: ExerciseView | undefined;
}

/** @returns the author's own draft; null when it is another's or not there. */
export async function openDraft(author: Author, id: string): Promise<OpenDraft | null> {
  const row = await findAuthored(author, id);
  if (row === null) return null;
  const files = row.files as ExerciseFiles;
  const { slug, revision, versions } = row;
  return { id, slug, revision, files, status: statusOf(row), versions: versions.map(versionCard), ...readDraft(author, files, slug) };
}

function readDraft(author: Author, files: ExerciseFiles, slug: string): ReadDraft {
  const { exercise, problems } = parseDraft(files, slug);
  const view = exercise && viewExercise({ ...exercise, path: null, author: author.name ?? "You", version: null }, author);
  return { problems, view };
}

/** Files as a page has them, and the revision they began from. */
export interface DraftSave {
  readonly id: string;
  readonly base: number;
  readonly files: ExerciseFiles;
}

export type SaveRefusal =
  /** Another tab or device has stored a newer draft. */
  | "stale"
  | "not-found"
  /** Files that cannot be kept: see `fileProblems`. */
  | "unfit";

/** Stores a draft, whole or not, unless a newer one is there: nothing is overwritten silently. */
export async function saveDraft(
  author: Author,
  { id, base, files }: DraftSave,
): Promise<Result<ReadDraft & { readonly revision: number }, SaveRefusal>> {
  if (fileProblems(files).length > 0) return refuse("unfit");
  const row = await findAuthored(author, id);
  if (row === null) return refuse("not-found");
  const saved = await updateDraft(author, id, { base, files: { ...files }, title: titleOf(files, row.title), slug: row.slug });
  if (typeof saved !== "number") return refuse("stale");
  return accept({ revision: saved, ...readDraft(author, files, row.slug) });
}

/** Gives a draft another address; refused once a version was handed in, since learners may have it. */
export async function renameDraft(
  author: Author,
  id: string,
  wanted: string,
): Promise<Result<string, "not-found" | "taken" | "handed-in" | "stale">> {
  const row = await findAuthored(author, id);
  if (row === null) return refuse("not-found");
  if (row.versions.length > 0) return refuse("handed-in");
  const slug = exerciseSlug(wanted);
  if (listExercises().some((exercise) => exercise.slug === slug)) return refuse("taken");
  const { revision: base, title } = row;
  const saved = await updateDraft(author, id, { base, files: { ...(row.files as ExerciseFiles) }, title, slug });
  return typeof saved === "number" ? accept(slug) : refuse(saved);
}

/** Deletes a draft that learners never had. @returns whether there was one. */
export function dropDraft(author: Author, id: string): Promise<boolean> {
  return deleteDraft(author, id);
}

function titleOf(files: ExerciseFiles, otherwise = "Untitled exercise"): string {
  const plain = readPlain(files["exercise.yaml"] ?? "");
  const title = typeof plain === "object" && plain !== null && "title" in plain ? plain.title : undefined;
  return typeof title === "string" && title.trim() !== "" ? title.slice(0, 200) : otherwise;
}
