import "server-only";
import { findPublished, findPublishedBySlug, findVersionFiles, keepEdition, type PublishedRow } from "@/lib/db/published-exercises";
import { type ExerciseFiles, parseDraft } from "@/lib/exercise-files";
import type { Exercise } from "@/lib/grader";
import { findWholeExercise } from "./load-exercises";
import type { PlacedExercise } from "./read-exercises";

/** A later version of an exercise than the one a learner works on. */
export interface NewerVersion {
  readonly number: number;
  /** What its author says has changed. */
  readonly note: string;
}

/** An exercise of the catalogue, whole: one of the course's files, or one that was published in the studio. */
export interface OfferedExercise extends Exercise {
  /** Its place in the course; null for one of the studio. */
  readonly path: PlacedExercise["path"] | null;
  /** Who wrote it; null for the course's own. */
  readonly author: string | null;
  /** The version it is graded with; null for the course's own. */
  readonly version: { readonly id: string; readonly number: number; readonly newer: NewerVersion | null } | null;
}

// A version never changes, so what was read of it holds.
const read = new Map<string, Exercise>();
const MOST_KEPT = 200;

/**
 * @param learner - whose version it is: the one of the first visit, until the learner moves on. Null is a visitor, who gets the newest.
 * @returns the exercise with its solution and hidden tests: for the server, never for a page. Undefined where there is none.
 */
export async function findOfferedExercise(slug: string, learner: { readonly id?: string } | null): Promise<OfferedExercise | undefined> {
  const course = findWholeExercise(slug);
  if (course !== undefined) return ofCourse(course);
  const learnerId = learner?.id ?? null;
  const row = await findPublishedBySlug(slug, learnerId);
  const current = row?.publishedVersion;
  if (row === null || current === null || current === undefined) return undefined;
  const own = (learnerId === null ? null : await keepEdition(learnerId, slug, current.id)) ?? current;
  const exercise = await readVersion(own.id, slug);
  const newer = own.number < current.number ? { number: current.number, note: current.note } : null;
  return exercise && { ...exercise, path: null, author: authorOf(row), version: { id: own.id, number: own.number, newer } };
}

/** Every exercise there is to choose from: the course's in its order, then those of the studio, whole. */
export async function getOfferedExercises(courseOwn: readonly PlacedExercise[]): Promise<readonly OfferedExercise[]> {
  const rows = (await findPublished()).filter(({ slug }) => findWholeExercise(slug) === undefined);
  const published = await Promise.all(
    rows.map(async (row): Promise<readonly OfferedExercise[]> => {
      const version = row.publishedVersion;
      const exercise = version === null ? undefined : await readVersion(version.id, row.slug);
      if (version === null || exercise === undefined) return [];
      return [{ ...exercise, path: null, author: authorOf(row), version: { id: version.id, number: version.number, newer: null } }];
    }),
  );
  return [...courseOwn.map(ofCourse), ...published.flat()];
}

function ofCourse(exercise: PlacedExercise): OfferedExercise {
  return { ...exercise, author: null, version: null };
}

function authorOf({ owner }: PublishedRow): string {
  return owner.name ?? "A Stepwise instructor";
}

/** @returns a version as it was published, whatever newer rules say of it: past submissions were graded with it. */
async function readVersion(versionId: string, slug: string): Promise<Exercise | undefined> {
  const known = read.get(versionId);
  if (known !== undefined) return known;
  const { exercise } = parseDraft((await findVersionFiles(versionId)) as ExerciseFiles, slug);
  if (exercise === undefined) return undefined;
  const oldest = read.keys().next();
  if (read.size >= MOST_KEPT && oldest.done !== true) read.delete(oldest.value);
  read.set(versionId, exercise);
  return exercise;
}
