import type { startQuiz } from "../actions";

export const MODES = [
  { mode: "each", label: "Explain each at once", hint: "One question after another; what is right and why, as soon as you answer." },
  { mode: "sections", label: "Section by section", hint: "All questions of one lesson, then their explanations, then the next lesson." },
  { mode: "timed", label: "Against the clock", hint: "A minute and a half each, explained at the end. It counts as a mock interview." },
] as const;

export const COUNTS = [5, 10, 20, 40].map((count) => ({ id: count, label: String(count) }));

export const LEVELS = [
  { id: "junior", label: "Junior" },
  { id: "mid", label: "Mid" },
  { id: "senior", label: "Senior" },
] as const;

export const KINDS = [
  { id: "single", label: "One right option" },
  { id: "multiple", label: "Several right options" },
  { id: "numeric", label: "Sums" },
  { id: "ordering", label: "Put in order" },
  { id: "short", label: "Short answers" },
  { id: "predict-output", label: "Predict the output" },
  { id: "find-fault", label: "Find the fault" },
] as const;

export const REFUSALS: Readonly<Record<Awaited<ReturnType<typeof startQuiz>>, string>> = {
  "nothing-missed": "Nothing that fits was answered wrongly. Take more topics, levels or kinds, or all questions.",
  "nothing-to-ask": "Nothing fits what you chose. Take more topics, levels or kinds.",
  "clock-takes-all":
    "Against the clock, questions are drawn from all that fit: untick “Only what I answered wrongly”, or choose another way.",
  "one-a-day": "Against the clock is a mock interview, and you have had today's free one. Without the clock there is no limit.",
  "another-is-running": "A mock interview of yours is running. Go on with it or hand it in first: it is listed under Mocks.",
  "needs-premium": "What you chose belongs to premium lessons. Choose others, or see the plans.",
  "no-such-mock": "The quiz could not be drawn. Reload the page and try again.",
  "no-weak-spots": "The quiz could not be drawn. Reload the page and try again.",
  malformed: "The page sent something the server does not understand. Reload it and try again.",
};
