import type { Tone } from "@/app/_parts/ui/tone";

/** What each mark of an own answer means; its place is its number. */
export const MARKS: readonly { readonly label: string; readonly hint: string; readonly short: string; readonly tone: Tone }[] = [
  { label: "I fell into a trap, or had nothing", hint: "0: come back tomorrow.", short: "Missed", tone: "failed" },
  { label: "About half of the key points", hint: "1: enough to begin, not to pass.", short: "Half", tone: "caught" },
  { label: "All key points", hint: "2: a good answer.", short: "Good", tone: "succeeded" },
  { label: "All of them, and a number, a limit and a way it fails", hint: "3: what a senior says.", short: "Strong", tone: "succeeded" },
];
