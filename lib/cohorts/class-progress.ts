import "server-only";
import { findSeenMistakes } from "@/lib/db/cohort-work";
import type { AssignmentRow, WholeCohortRow } from "@/lib/db/cohorts";
import { gatherDeeds } from "./gather-deeds";
import { gatherMisconceptions, type Misconception } from "./misconceptions";
import { type Standing, standingOf } from "./standing";
import { listSubjects, type Subject } from "./subjects";

/** Something a class is to do. */
export interface AssignmentView extends Subject {
  readonly id: string;
  /** Midnight UTC of the first and of the last day; null: no such day. */
  readonly opensOn: Date | null;
  readonly dueOn: Date | null;
  /** Whether the class sees it yet. */
  readonly isOpen: boolean;
}

/** A learner, and how far: `standings` in the order of the assignments. */
export interface MemberProgress {
  readonly userId: string;
  readonly shownName: string;
  readonly joinedAt: Date;
  readonly standings: readonly Standing[];
}

/** All that an instructor sees of a class. A learner's own view is the same with that learner alone in it. */
export interface ClassProgress {
  readonly id: string;
  readonly name: string;
  readonly instructor: string;
  /** As it is kept; null where nobody may join. */
  readonly joinCode: string | null;
  readonly closedAt: Date | null;
  readonly assignments: readonly AssignmentView[];
  readonly members: readonly MemberProgress[];
  readonly misconceptions: readonly Misconception[];
}

/** @param only - the one learner to look at; everyone where it is not given. */
export async function classProgress(cohort: WholeCohortRow, now: Date, only?: string): Promise<ClassProgress> {
  const people = cohort.members.filter(({ userId }) => only === undefined || userId === only);
  const subjects = await listSubjects(cohort.ownerId);
  const assignments = cohort.assignments.map((row) => viewAssignment(row, subjects, now));
  const open = assignments.filter(({ isOpen }) => isOpen);
  const exercises = open.filter(({ kind }) => kind === "exercise").map(({ subject }) => subject);
  const work = { userIds: people.map(({ userId }) => userId), until: cohort.closedAt };
  const [deedsOf, seen] = await Promise.all([gatherDeeds(work, open), findSeenMistakes(work, exercises)]);
  const until = cohort.closedAt ?? now;
  const members = people.map(({ userId, shownName, joinedAt }) => {
    const standings = assignments.map((one) => standingOf(deedsOf(userId, one), { dueOn: one.isOpen ? one.dueOn : null, now: until }));
    return { userId, shownName, joinedAt, standings };
  });
  const hasPassed = (userId: string, subject: string): boolean => deedsOf(userId, { kind: "exercise", subject }).some(({ done }) => done);
  const { id, name, joinCode, closedAt } = cohort;
  const instructor = cohort.owner.name ?? "An instructor";
  return { id, name, instructor, joinCode, closedAt, assignments, members, misconceptions: gatherMisconceptions(seen, hasPassed) };
}

function viewAssignment({ id, kind, subject, opensOn, dueOn }: AssignmentRow, subjects: readonly Subject[], now: Date): AssignmentView {
  const known = subjects.find((one) => one.kind === kind && one.subject === subject);
  const gone: Subject = { kind, subject, title: `No longer there: ${subject}`, href: "/exercises", access: "free" };
  return { ...(known ?? gone), id, opensOn, dueOn, isOpen: opensOn === null || opensOn.getTime() <= now.getTime() };
}
