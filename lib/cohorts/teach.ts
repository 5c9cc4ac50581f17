import "server-only";
import {
  closeCohort,
  countCohortsOf,
  createCohort,
  deleteAssignment,
  deleteCohortMember,
  findCohortsOf,
  findOwnCohort,
  type NewAssignment,
  saveAssignment,
  updateJoinCode,
} from "@/lib/db/cohorts";
import { type Entitled, mayTeach } from "@/lib/entitlements";
import { accept, refuse, type Result } from "@/lib/kernel";
import { type ClassProgress, classProgress } from "./class-progress";
import { makeJoinCode } from "./join-code";
import { listSubjects } from "./subjects";

/** An instructor or an admin; whose classes these are is part of every question to the database. */
export type Teacher = Entitled & { readonly id: string };

const MAX_CLASSES = 200;
const MAX_ASSIGNMENTS = 200;

/** A class in the instructor's list. */
export interface ClassCard {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly members: number;
  readonly assignments: number;
}

/** Makes a class with a join code. @returns its id. */
export async function makeClass(teacher: Teacher, name: string): Promise<Result<string, "not-an-instructor" | "too-many">> {
  if (!mayTeach(teacher)) return refuse("not-an-instructor");
  if ((await countCohortsOf(teacher.id)) >= MAX_CLASSES) return refuse("too-many");
  return accept((await createCohort({ ownerId: teacher.id, name, joinCode: makeJoinCode() })).id);
}

export async function listClasses(teacher: Teacher): Promise<readonly ClassCard[]> {
  if (!mayTeach(teacher)) return [];
  const rows = await findCohortsOf(teacher.id);
  return rows.map(({ id, name, createdAt, closedAt, _count: { members, assignments } }) => ({
    id,
    name,
    createdAt,
    closedAt,
    members,
    assignments,
  }));
}

/** @returns all there is to see of a class of this instructor's; null for another's. */
export async function findClass(teacher: Teacher, id: string): Promise<ClassProgress | null> {
  const cohort = mayTeach(teacher) ? await findOwnCohort(teacher.id, id) : null;
  return cohort && classProgress(cohort, new Date());
}

/** Gives a class a new code, so that the old one opens nothing; or none, so that nobody joins. */
export async function renewCode(teacher: Teacher, id: string, to: "another" | "none"): Promise<boolean> {
  return mayTeach(teacher) && updateJoinCode(teacher.id, id, to === "none" ? null : makeJoinCode());
}

/** Closes a class for good: what its members do from now on is no longer seen. */
export async function closeClass(teacher: Teacher, id: string): Promise<boolean> {
  return mayTeach(teacher) && closeCohort(teacher.id, id);
}

export async function removeMember(teacher: Teacher, id: string, userId: string): Promise<boolean> {
  return mayTeach(teacher) && deleteCohortMember(id, userId, { ownerId: teacher.id });
}

export type AssignRefusal = "not-found" | "no-such-subject" | "wrong-order" | "too-many";

/** Assigns something to a class, or changes its dates. */
export async function assign(teacher: Teacher, id: string, wanted: NewAssignment): Promise<Result<undefined, AssignRefusal>> {
  if (!mayTeach(teacher)) return refuse("not-found");
  const { kind, subject, opensOn, dueOn } = wanted;
  if (opensOn !== null && dueOn !== null && dueOn < opensOn) return refuse("wrong-order");
  if (!(await listSubjects(teacher.id)).some((one) => one.kind === kind && one.subject === subject)) return refuse("no-such-subject");
  const cohort = await findOwnCohort(teacher.id, id);
  if (cohort === null) return refuse("not-found");
  if (cohort.assignments.length >= MAX_ASSIGNMENTS) return refuse("too-many");
  return (await saveAssignment(teacher.id, id, wanted)) ? accept(undefined) : refuse("not-found");
}

export async function unassign(teacher: Teacher, id: string, assignmentId: string): Promise<boolean> {
  return mayTeach(teacher) && deleteAssignment(teacher.id, id, assignmentId);
}
