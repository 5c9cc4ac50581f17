/** What to do next and why, the days until the interview, and how far one has come. */
import "server-only";
export { findProgress, type Progress } from "./find/find-progress";
export { findToday, type Today, type WeakSpot } from "./find/find-today";
export { keepPlan } from "./keep-plan";
export type { PlannedDays, StudyPlan, Work } from "./plan/plan-days";
