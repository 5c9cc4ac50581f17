import "server-only";
import { keepStudyPlan } from "@/lib/db/study-plans";
import type { StudyPlan } from "./plan/plan-days";

/** Keeps how somebody wants to study. */
export async function keepPlan({ id }: { readonly id: string }, plan: StudyPlan): Promise<void> {
  const { interviewOn, minutesADay, reviewMinutes, weekdays } = plan;
  const date = interviewOn === null ? null : new Date(`${interviewOn}T00:00:00Z`);
  await keepStudyPlan(id, { interviewOn: date, minutesADay, reviewMinutes, weekdays: [...weekdays] });
}
