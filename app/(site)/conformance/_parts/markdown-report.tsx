import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** A report that a command of ours wrote as Markdown. Its title is left out: the page has its own. */
export function MarkdownReport({ text }: { readonly text: string }) {
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize);
  const tree = pipeline.runSync(pipeline.parse(text.replace(/^# .*\n/, "")));
  return toJsxRuntime(tree, { Fragment, jsx, jsxs }) as ReactNode;
}
