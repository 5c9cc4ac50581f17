import type { VersionReason } from "@/lib/drafts";

/** Why a version was kept, for the one who looks for it. */
export const VERSION_WORDS: Readonly<Record<VersionReason, string>> = {
  "while-writing": "While you wrote",
  "large-change": "Before much of it went",
  submit: "Handed in",
  reset: "Before a reset",
  restore: "Before an earlier text was restored",
  "other-device": "Beside another device's text",
  "other-page": "From another tab",
  "sign-in": "Before you signed in",
};

/** @returns a moment as people say it: the time, and the day where it is another than today. */
export function momentWords(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (at.toDateString() === new Date(nowMs).toDateString()) return time;
  return `${at.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${time}`;
}
