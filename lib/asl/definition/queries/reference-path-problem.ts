const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/**
 * A Reference Path names one place: no wildcard, no slice, no filter, no descent.
 * @returns AWS's words for what is wrong, or undefined.
 */
export function referencePathProblem(path: string, mayReadContext: boolean): string | undefined {
  if (!path.startsWith("$")) return "Value is not a Reference Path: Reference path didn't start with '$'";
  if (path.startsWith("$$") && !mayReadContext) return "Value is not a Reference Path";
  const steps = path.replace(QUOTED, "");
  return /\.\.|[*@?:,()]/.test(steps) ? "Value is not a Reference Path" : undefined;
}
