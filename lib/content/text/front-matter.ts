import type { ContentProblem, SourceFile } from "./content-problem";

/** A Markdown file taken apart. Lines count from 1 in the whole file. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits `---`, YAML, `---`, Markdown. */
export function splitFrontMatter({ file, text }: SourceFile): FrontMatter | ContentProblem {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end === -1) {
    const message = "The file does not begin with front matter.";
    return { file, line: 1, message, mend: "Begin with a line of `---`, the lesson's title and so on as YAML, and another line of `---`." };
  }
  return { yaml: lines.slice(1, end).join("\n"), yamlLine: 2, body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}
