import type { QuestionKind } from "@/lib/quiz";

/** What each kind of question is called, and what it asks for. */
export const KIND_LABELS: Readonly<Record<QuestionKind, { readonly label: string; readonly meaning: string }>> = {
  single: { label: "One right option", meaning: "Two to eight options, one is right" },
  multiple: { label: "Several right options", meaning: "All of them and no other" },
  numeric: { label: "A number", meaning: "With unit, tolerance and known misses" },
  ordering: { label: "An order", meaning: "Three to eight items to put in order" },
  short: { label: "A few sentences", meaning: "Compared with key points" },
  "predict-output": { label: "Predict the output", meaning: "What does this machine give?" },
  "find-fault": { label: "Find the fault", meaning: "Where is a failing machine wrong?" },
};
