import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { parsed, unparsed, type ContentProblem, type Parsed, type SourceFile } from "./content-problem";
import { suggestName } from "./nearest-name";

/**
 * Reads YAML (or JSON, which is YAML) into a type.
 * @param firstLine - where the text starts in its file: front matter does not start at line 1.
 * @returns every problem at once, each with the line of the value it is about.
 */
export function readYaml<T>({ file, text }: SourceFile, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  if (nestsTooDeep(text)) return unparsed([exhausting(file, firstLine)]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    return unparsed(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line + firstLine - 1,
        message: `This is not YAML: ${lowerFirst(error.message)}.`,
        mend: "Check the indentation, and put text that holds `: ` or `#` in quotes.",
      })),
    );
  }
  const plain = toPlain(document);
  if (plain === undefined) return unparsed([exhausting(file, firstLine)]);
  const result = schema.safeParse(plain.value);
  if (result.success) return parsed(result.data);
  const lineOf = (path: readonly PropertyKey[]): number => lines.linePos(offsetOf(document, path)).line + firstLine - 1;
  return unparsed(result.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf)));
}

const MAX_LEVELS = 100;
const MANY_DASHES = new RegExp(`(?:[-?][ \\t]+){${MAX_LEVELS}}`);

/** Looked at before the parser is: it needs seconds for thousands of open brackets. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (open > MAX_LEVELS) return true;
  }
  return MANY_DASHES.test(text);
}

function exhausting(file: string, line: number): ContentProblem {
  const message = "The text nests too deeply, or grows too large when its aliases are written out.";
  return { file, line, message, mend: "Write values out where they stand, with few `*aliases` and fewer levels." };
}

/** Undefined for text written to exhaust whoever reads it: aliases of aliases of aliases. */
function toPlain(document: Document): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS() as unknown };
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

/** Where the value of a path stands, or of its nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function problemsOf(issue: Issue, file: string, lineOf: (path: readonly PropertyKey[]) => number): ContentProblem[] {
  const where = issue.path.length === 0 ? "the file" : `\`${issue.path.map(String).join(".")}\``;
  const line = lineOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `${where} has a field \`${key}\` that nothing reads.`,
      mend: "Correct its name, or remove it.",
    }));
  }
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return [{ file, line, message: `${where} has a value that is not allowed.`, mend: suggestName("", issue.values.map(String)) }];
  }
  return [{ file, line, message: `${where} is not right: ${lowerFirst(issue.message)}.`, mend: mendOf(issue) }];
}

function mendOf(issue: Issue): string {
  if (issue.code === "invalid_type") return `Give it a value of type ${issue.expected}.`;
  if (issue.code === "too_small") return `Give it at least ${String(issue.minimum)}.`;
  if (issue.code === "too_big") return `Give it at most ${String(issue.maximum)}.`;
  return "Change it as said.";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.]$/, "");
}
