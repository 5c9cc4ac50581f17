import type { Nodes, Root } from "mdast";
import type {} from "mdast-util-directive";
import type { ContentProblem } from "../text/content-problem";
import { suggestName } from "../text/nearest-name";
import { DIRECTIVES, isDirectiveName, type Block } from "./directives";

/** A block and where it was written. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
}

/** Where to keep what was found while the tree is walked. */
export interface BlockSearch {
  readonly file: string;
  /** Added to a position's line to get the line in the file. */
  readonly lineOffset: number;
  readonly blocks: PlacedBlock[];
  readonly problems: ContentProblem[];
}

/** Turns each directive of the tree into a `sw-block` element, and reports what may not stand in a lesson. */
export function findBlocks(tree: Root | Nodes, search: BlockSearch): void {
  visit(tree, search);
  if ("children" in tree) for (const child of tree.children) findBlocks(child, search);
}

function visit(node: Nodes, search: BlockSearch): void {
  const line = (node.position?.start.line ?? 1) + search.lineOffset;
  const report = (message: string, mend: string): void => {
    search.problems.push({ file: search.file, line, message, mend });
  };
  if (node.type === "html") report("Raw HTML is not shown.", "Write it as Markdown, or take one of the directives such as :::trap.");
  if (node.type === "image")
    report("Pictures are not taken from files.", "Draw it from a definition with ::figure, so that it stays true.");
  if (node.type !== "leafDirective" && node.type !== "containerDirective" && node.type !== "textDirective") return;
  const block = readDirective(node.name, node.type, node.attributes ?? {}, report);
  if (block === undefined) return;
  search.blocks.push({ block, line });
  node.data = { hName: "sw-block", hProperties: { index: String(search.blocks.length - 1) } };
}

type Report = (message: string, mend: string) => void;

function readDirective(name: string, shape: string, given: Readonly<Record<string, unknown>>, report: Report): Block | undefined {
  if (!isDirectiveName(name)) {
    const mend = shape === "textDirective" ? `If the colon is meant as text, write \\:${name}. ` : "";
    report(`There is no directive called "${name}".`, mend + suggestName(name, Object.keys(DIRECTIVES)));
    return undefined;
  }
  const directive = DIRECTIVES[name];
  if (directive.shape !== shape) {
    report(`The directive "${name}" is written with another number of colons.`, `Write it as ${directive.example}.`);
    return undefined;
  }
  const result = directive.attributes.safeParse({ ...given, kind: name });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : issue.path.join(".");
    report(`The directive "${name}" has something wrong in ${field}: ${issue.message}.`, `Write it as ${directive.example}.`);
  }
  return undefined;
}
