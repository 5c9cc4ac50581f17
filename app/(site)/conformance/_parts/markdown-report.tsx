import type { ReactNode } from "react";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { renderTree } from "@/app/_parts/render-tree";

/** A report that a command of ours wrote as Markdown. Its title is left out: the page has its own. */
export function MarkdownReport({ text }: { readonly text: string }): ReactNode {
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize);
  const tree = pipeline.runSync(pipeline.parse(text.replace(/^# .*\n/, "")));
  return renderTree(tree);
}
