import type { ReactNode } from "react";
import type { LessonPath, LessonView } from "@/lib/catalog";
import type { TextTree } from "@/lib/content";
import { LessonBlock } from "./lesson-block";
import { renderTree } from "@/app/_parts/render-tree";

/** A lesson's text as React: plain Markdown as itself, each of our blocks by the table in LessonBlock. */
export function LessonText({ tree, lesson, path }: { readonly tree: TextTree; readonly lesson: LessonView; readonly path: LessonPath }) {
  return renderTree(tree, {
    "sw-block": ({ index, children }: { readonly index?: string; readonly children?: ReactNode }) => {
      const block = lesson.blocks[Number(index)];
      return block ? (
        <LessonBlock block={block} lesson={lesson} path={path}>
          {children}
        </LessonBlock>
      ) : null;
    },
  });
}
