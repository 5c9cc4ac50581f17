import rehypeSlug from "rehype-slug";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { ContentProblem } from "../text/content-problem";
import type { Block } from "./directives";
import { findBlocks, type PlacedBlock } from "./find-blocks";
import { isElement, textOf, type TextTree } from "./hast";
import { highlightCode } from "./highlight";
import { proseProblem } from "./prose-limits";
import { sanitise } from "./sanitise";

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3;
  /** Whether it stands after the `::premium` mark. */
  readonly premium: boolean;
}

/** A lesson's text, ready to render. */
export interface LessonText {
  readonly free: TextTree;
  /** What follows the `::premium` mark; undefined without one. */
  readonly premium: TextTree | undefined;
  readonly blocks: readonly PlacedBlock[];
  readonly outline: readonly Heading[];
  readonly words: number;
  readonly problems: readonly ContentProblem[];
}

/** Parses, checks, sanitises and colours a lesson's Markdown. `firstLine` is the line of the file that the text begins on. */
export function parseMarkdown(file: string, text: string, firstLine: number): LessonText {
  const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(text);
  const search = { file, lineOffset: firstLine - 1, blocks: [] as PlacedBlock[], problems: [] as ContentProblem[] };
  findBlocks(markdown, search);
  const [rehypeSanitize, schema] = sanitise;
  const tree = highlightCode(unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeSlug).runSync(markdown));
  const cut = tree.children.findIndex((child) => blockOf(child, search.blocks)?.kind === "premium");
  const premiumFrom = cut === -1 ? tree.children.length : cut;
  return {
    free: { ...tree, children: tree.children.slice(0, premiumFrom) },
    premium: cut === -1 ? undefined : { ...tree, children: tree.children.slice(cut + 1) },
    blocks: search.blocks,
    outline: tree.children.flatMap((child, index) => headingOf(child, index >= premiumFrom)),
    words: textOf(tree).split(/\s+/).length,
    problems: search.problems,
  };
}

/**
 * Short text of an option, an answer or a caption: Markdown without blocks. Raw HTML in it is dropped. Text that is written to exhaust
 * its reader (`proseProblem`) comes back as it stands, read as nothing.
 */
export function parseProse(text: string): TextTree {
  if (proseProblem(text) !== undefined) return asItStands(text);
  const [rehypeSanitize, schema] = sanitise;
  const prose = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema);
  return highlightCode(prose.runSync(prose.parse(text)));
}

const SHOWN_CHARACTERS = 2_000;

function asItStands(text: string): TextTree {
  const value = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return { type: "root", children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }] };
}

/** @returns the words of short Markdown without its marks, paragraphs apart by a blank line: for titles, search and search engines. */
export function plainText(markdown: string): string {
  const paragraphs = parseProse(markdown).children.map((child) => textOf(child).trim());
  return paragraphs.filter((text) => text !== "").join("\n\n");
}

function blockOf(node: TextTree["children"][number], blocks: readonly PlacedBlock[]): Block | undefined {
  return isElement(node, "sw-block") ? blocks[Number(node.properties.index)]?.block : undefined;
}

function headingOf(node: TextTree["children"][number], premium: boolean): Heading[] {
  if (!isElement(node, "h2", "h3")) return [];
  return [{ id: String(node.properties.id), text: textOf(node), depth: node.tagName === "h2" ? 2 : 3, premium }];
}
