import "server-only";
import { createHash } from "node:crypto";
import { createCohortMember, deleteCohortMember, findCohortByCode, findCohortsWith } from "@/lib/db/cohorts";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { accept, refuse, type Result } from "@/lib/kernel";
import { type ClassProgress, classProgress } from "./class-progress";
import { readJoinCode } from "./join-code";

const HOUR = 3600;
/** Codes that one account may try. */
const PER_LEARNER = { name: "join-learner", points: 30, durationSeconds: HOUR };
/** From one place: a class behind one router joins together, each looking once and joining once. */
const PER_PLACE = { name: "join-place", points: 600, durationSeconds: HOUR };
const MAX_MEMBERS = 500;

/** Who looks for a class: the account, and where the request comes from (only its hash is kept, and only to count). */
export interface Joiner {
  readonly userId: string;
  readonly place: string;
}

/** A class as whoever has its code sees it before joining. */
export interface ClassToJoin {
  readonly name: string;
  readonly instructor: string;
  /** As it is kept. */
  readonly code: string;
}

export type JoinRefusal = "no-such-class" | "too-many-tries" | "full";

/** @param typed - the code in whatever way it was typed. */
export async function findClassToJoin(joiner: Joiner, typed: string): Promise<Result<ClassToJoin, JoinRefusal>> {
  if (await isTooMany(joiner)) return refuse("too-many-tries");
  const code = readJoinCode(typed);
  const cohort = code === undefined ? null : await findCohortByCode(code);
  if (cohort === null || code === undefined) return refuse("no-such-class");
  if (cohort._count.members >= MAX_MEMBERS) return refuse("full");
  return accept({ name: cohort.name, instructor: cohort.owner.name ?? "An instructor", code });
}

/** @param shownName - what the learner is called in the class: all that its instructor sees of who it is. */
export async function joinClass(joiner: Joiner, typed: string, shownName: string): Promise<Result<undefined, JoinRefusal>> {
  const found = await findClassToJoin(joiner, typed);
  if (!found.ok) return found;
  return (await createCohortMember(found.value.code, joiner.userId, shownName)) ? accept(undefined) : refuse("no-such-class");
}

/** Leaves a class: its instructor sees nothing of the learner any more. */
export function leaveClass(userId: string, id: string): Promise<boolean> {
  return deleteCohortMember(id, userId, "learner");
}

/** @returns the classes a learner is in, each with the learner alone in it, and with what is to be seen already. */
export async function classesOf(userId: string): Promise<readonly ClassProgress[]> {
  const now = new Date();
  return Promise.all((await findCohortsWith(userId)).map((cohort) => classProgress(cohort, now, userId)));
}

async function isTooMany({ userId, place }: Joiner): Promise<boolean> {
  const hashed = createHash("sha256").update(place).digest("base64url");
  return Math.max(await countAgainstLimit(PER_LEARNER, userId), await countAgainstLimit(PER_PLACE, hashed)) > 0;
}
