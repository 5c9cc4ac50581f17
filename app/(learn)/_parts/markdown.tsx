import { Fragment } from "react";
import { parseProse } from "@/lib/content";
import { renderTree } from "@/app/_parts/render-tree";

/** Short Markdown of a question, an answer or a list. `inline` drops the paragraph around it. */
export function Markdown({ text, inline = false }: { readonly text: string; readonly inline?: boolean }) {
  return renderTree(parseProse(text), inline ? { p: Fragment } : {});
}
