import type { AssignmentView } from "@/lib/cohorts";

/** What a kind of assignment is called. */
export const KIND_WORDS: Readonly<Record<AssignmentView["kind"], string>> = {
  lesson: "Lesson",
  exercise: "Exercise",
  mock: "Mock interview",
  quiz: "Quiz",
};
