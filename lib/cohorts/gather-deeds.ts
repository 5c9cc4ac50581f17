import "server-only";
import { findLessonsRead, findMockFacts, findSubmissionFacts, type WorkOf } from "@/lib/db/cohort-work";
import type { AssignmentRow } from "@/lib/db/cohorts";
import { mockScore } from "@/lib/interviews";
import { findQuizDeeds } from "@/lib/question-sets";
import type { Deed } from "./standing";

type Assigned = Pick<AssignmentRow, "kind" | "subject">;
type PersonsDeed = Deed & { readonly userId: string; readonly subject: string };

/** @returns what the learners did about what is assigned: a function of learner and assignment. */
export async function gatherDeeds(work: WorkOf, assigned: readonly Assigned[]): Promise<(userId: string, of: Assigned) => readonly Deed[]> {
  const deeds = new Map<string, Deed[]>();
  const key = (userId: string, { kind, subject }: Assigned): string => JSON.stringify([userId, kind, subject]);
  await Promise.all(
    KINDS.map(async (kind) => {
      const subjects = assigned.filter((one) => one.kind === kind).map(({ subject }) => subject);
      if (subjects.length === 0 || work.userIds.length === 0) return;
      for (const { userId, subject, ...deed } of await FIND[kind](work, subjects)) {
        const place = key(userId, { kind, subject });
        deeds.set(place, [...(deeds.get(place) ?? []), deed]);
      }
    }),
  );
  return (userId, of) => deeds.get(key(userId, of)) ?? [];
}

const KINDS = ["lesson", "exercise", "mock", "quiz"] as const satisfies readonly Assigned["kind"][];

const FIND: Readonly<Record<Assigned["kind"], (work: WorkOf, subjects: readonly string[]) => Promise<readonly PersonsDeed[]>>> = {
  lesson: async (work, paths) =>
    (await findLessonsRead(work, paths)).map(({ userId, lessonPath: subject, markedAt: at }) => ({ userId, subject, at, done: true })),
  exercise: async (work, slugs) =>
    (await findSubmissionFacts(work, slugs)).map(({ userId, exerciseSlug: subject, passed: done, score, maxScore, submittedAt: at }) => {
      return { userId, subject, at, done, score: { got: score, of: maxScore } };
    }),
  mock: async (work, slugs) =>
    (await findMockFacts(work, slugs)).flatMap(({ userId, blueprint: subject, startedAt, finishedAt, result }) => {
      const score = mockScore(result);
      return userId === null ? [] : [{ userId, subject, at: finishedAt ?? startedAt, done: finishedAt !== null, ...(score && { score }) }];
    }),
  quiz: findQuizDeeds,
};
