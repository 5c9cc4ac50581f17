import "server-only";
import type { OfferedExercise } from "@/lib/catalog";
import { sendJob, workJobs } from "@/lib/db/job-queue";
import {
  createRegrade,
  createRegradeRun,
  findLatestRegrade,
  findLatestRun,
  findPastSubmissions,
  findRunToDo,
  type PastSubmission,
  updateRegradeRun,
} from "@/lib/db/regrades";
import { type ExerciseFiles, parseDraft } from "@/lib/exercise-files";
import type { Exercise, Grade } from "@/lib/grader";
import { gradeOnServer } from "@/lib/learning";
import type { Author } from "./author";

const QUEUE = "regrade";
const PAGE = 50;

/** A past submission of which the later version says something else. Nobody is named in it. */
export interface RegradeChange {
  readonly submissionId: string;
  readonly before: RegradeResult;
  readonly after: RegradeResult;
  /** The earlier result is better and goes on counting. */
  readonly kept: boolean;
}

interface RegradeResult {
  readonly verdict: "passed" | "failed" | "invalid" | "fault";
  readonly score: number;
  readonly maxScore: number;
}

/** How far a regrade has come, and what it found. */
export interface RegradeState {
  /** False: a look at what would change. */
  readonly applies: boolean;
  readonly finished: boolean;
  readonly total: number;
  readonly done: number;
  readonly changes: readonly RegradeChange[];
}

/**
 * Has the past submissions of an exercise graded with its published version, by the queue.
 * @param applies - false only finds out what would change.
 * @returns false where the version is not published, not the author's, or being regraded already.
 */
export async function requestRegrade(author: Author, versionId: string, applies: boolean): Promise<boolean> {
  const runId = await createRegradeRun(author, versionId, applies);
  if (runId === null) return false;
  await sendJob(QUEUE, { runId });
  return true;
}

/** @returns how the latest regrade of a version stands; null where there was none. */
export async function findRegrade(author: Author, versionId: string): Promise<RegradeState | null> {
  const run = await findLatestRun(author, versionId);
  if (run === null) return null;
  const { applies, total, done, finishedAt } = run;
  return { applies, total, done, finished: finishedAt !== null, changes: run.changes as unknown as readonly RegradeChange[] };
}

/** Works the queue in this process; called once, when the server starts. */
export function workRegrades(): Promise<void> {
  return workJobs(QUEUE, async (data) => {
    if (typeof data === "object" && data !== null && "runId" in data && typeof data.runId === "string") await regrade(data.runId);
  });
}

async function regrade(runId: string): Promise<void> {
  const run = await findRunToDo(runId);
  if (run === null) return; // its exercise is gone, or another copy of the server finished it
  const { versionId, version, applies } = run;
  const { exercise } = parseDraft(version.files as ExerciseFiles, version.exercise.slug);
  const changes: RegradeChange[] = [];
  let done = 0;
  let page: readonly PastSubmission[] = [];
  do {
    // A submission that took the new result over is of this version now, and is not found again.
    page = exercise === undefined ? [] : await findPastSubmissions(versionId, version.exerciseId, page.at(-1)?.id ?? "", PAGE);
    for (const past of page) {
      const change = exercise && (await regradeOne(exercise, past, applies ? versionId : undefined));
      if (change !== undefined) changes.push(change);
      done += 1;
    }
    await updateRegradeRun(runId, { done, changes: plain(changes) });
  } while (page.length === PAGE);
  await updateRegradeRun(runId, { done, changes: plain(changes), finishedAt: new Date() });
}

/** @param versionId - the version whose result is to count; undefined only looks. */
async function regradeOne(exercise: Exercise, past: PastSubmission, versionId: string | undefined): Promise<RegradeChange | undefined> {
  const { workflowType, tests, solution, wrong, wrongAnswers } = exercise;
  const grade = await gradeOnServer({ exercise: { workflowType, tests, solution, wrong, wrongAnswers }, definition: past.definition });
  if (grade.outcome === "fault") return undefined; // ours: the earlier result stands
  const after = resultOf(grade);
  const before = { verdict: past.verdict, score: past.score, maxScore: past.maxScore };
  const kept = isWorse(after, before);
  if (versionId !== undefined)
    await createRegrade(past, { versionId, ...after, report: JSON.parse(JSON.stringify(grade)) as object, kept });
  const same = after.verdict === before.verdict && after.score * before.maxScore === before.score * after.maxScore;
  return same ? undefined : { submissionId: past.id, before, after, kept };
}

function resultOf(grade: Grade): RegradeResult {
  const { score, maxScore } = "score" in grade ? grade : { score: 0, maxScore: 0 };
  return { verdict: grade.outcome, score, maxScore };
}

/** A pass stays a pass; between two of a kind, the share of the points decides. */
export function isWorse(after: RegradeResult, before: RegradeResult): boolean {
  if (after.verdict !== before.verdict) return after.verdict !== "passed";
  return after.score * before.maxScore < before.score * after.maxScore;
}

function plain(changes: readonly RegradeChange[]): object[] {
  return JSON.parse(JSON.stringify(changes)) as object[];
}

/** What a learner is told of a regrade of theirs. */
export interface RegradeNote {
  readonly version: number;
  /** The later version says worse; the earlier result goes on counting. */
  readonly kept: boolean;
  readonly verdict: RegradeResult["verdict"];
}

/** @returns what a later version said of the learner's work, where the exercise is one of the studio and was regraded. */
export async function findRegradeNote(
  learner: { readonly id: string },
  exercise: Pick<OfferedExercise, "slug">,
): Promise<RegradeNote | null> {
  const regraded = await findLatestRegrade(learner.id, exercise.slug);
  return regraded && { version: regraded.version.number, kept: regraded.kept, verdict: regraded.verdict };
}
