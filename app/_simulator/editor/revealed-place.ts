import { memberAtPointer } from "../language/json-place";
import { scanJson } from "../language/scan-json";
import type { Revealed } from "./definition-editor-props";

/** Offsets into a text. */
export interface RevealedPlace {
  readonly start: number;
  /** Where what is selected ends: a member's name, or a line. */
  readonly nameEnd: number;
  /** Where all of it ends, its value included. */
  readonly end: number;
}

/** @returns the place that somebody asked to see; undefined where the text has no such place. */
export function revealedPlace(text: string, revealed: Revealed): RevealedPlace | undefined {
  if ("line" in revealed) return linePlace(text, revealed.line);
  const member = memberAtPointer(scanJson(text), revealed.pointer);
  return member && { start: member.key.start, nameEnd: member.key.end, end: member.value?.end ?? member.key.end };
}

function linePlace(text: string, line: number): RevealedPlace | undefined {
  const lines = text.split("\n");
  const wanted = lines[line - 1];
  if (wanted === undefined) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  return { start, nameEnd: start + wanted.length, end: start + wanted.length };
}
