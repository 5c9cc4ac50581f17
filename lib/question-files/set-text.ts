import type { ContentProblem } from "@/lib/content";

/** Most that one set may hold; the longest file of questions of the course has a fifth of it. */
export const SET_LIMITS = { bytes: 131_072, questions: 100 } as const;

/** @returns what keeps a text from being stored at all: too much of it, or characters that no file can hold. */
export function setTextProblems(file: string, text: string): readonly ContentProblem[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > SET_LIMITS.bytes) {
    return [{ file, line: 1, message: `The text has ${bytes} bytes.`, mend: `Keep it within ${SET_LIMITS.bytes}: make two sets of it.` }];
  }
  if (!text.isWellFormed()) {
    return [{ file, line: 1, message: "The text holds half a character (a lone surrogate).", mend: "Type that character again." }];
  }
  const nul = text.indexOf("\0");
  if (nul === -1) return [];
  return [{ file, line: text.slice(0, nul).split("\n").length, message: "The text holds a NUL character.", mend: "Remove it." }];
}
