import type { Plan } from "./plan";
import type { Role } from "./role";

/** What the answer depends on; computed from the database's rows at each use, never read from a token. */
export interface Entitled {
  readonly role: Role;
  readonly plan: Plan;
}

/** How a lesson, exercise or mock interview is offered. */
export type Access = "free" | "premium";

/** Whether premium content is open. Those who write and run the course see all of it. `null` is a visitor. */
export function mayUse(access: Access, who: Entitled | null): boolean {
  if (access === "free") return true;
  if (who === null) return false;
  return who.plan === "premium" || who.role !== "learner";
}

/** Whether the studio is open: exercises, questions, classes. Whose they are is part of every query besides. */
export function mayTeach(who: Entitled | null): boolean {
  return who !== null && who.role !== "learner";
}

/** Whether roles and plans may be given and taken. */
export function mayAdminister(who: Entitled | null): boolean {
  return who?.role === "admin";
}
