import type { Diagnostic } from "@/lib/asl";

const WIDTH = 100;

/** A finding for people: where, what, how to mend it, and the line it is in with a caret under the place. */
export function printDiagnostic(diagnostic: Diagnostic, file: string, text: string): string {
  const { severity, code, message, mend, location, range } = diagnostic;
  const start = range?.start ?? 0;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(0, start).split("\n").length;
  const lines = [
    `${file}:${line}:${start - lineStart + 1}: ${severity.toLowerCase()} ${code}: ${message}`,
    ...excerpt(text, lineStart, { start, end: range?.end ?? start }, `${line}`),
    ...(mend === undefined ? [] : [`  ${mend}`]),
    `  at ${location === "" ? "the top level" : location}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The line, or the part of a long line around the place, and carets below the place. */
function excerpt(text: string, lineStart: number, range: { readonly start: number; readonly end: number }, number: string): string[] {
  const lineEnd = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replaceAll("\t", " ");
  const column = range.start - lineStart;
  const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH);
  const carets = Math.max(1, Math.min(range.end - range.start, shown.length - (column - from)));
  return [`  ${number} | ${shown}`, `  ${" ".repeat(number.length)} | ${" ".repeat(column - from)}${"^".repeat(carets)}`];
}
