import type { ReactNode } from "react";
import { renderTree } from "@/app/_parts/render-tree";
import type { LessonPath, LessonView } from "@/lib/catalog";
import type { TextTree } from "@/lib/content";
import { ANCHORED_HEADINGS } from "./anchored-heading";
import { LessonBlock } from "./lesson-block";

/** A lesson's text as React: plain Markdown as itself, each of our blocks by the table in LessonBlock. */
export function LessonText({ tree, lesson, path }: { readonly tree: TextTree; readonly lesson: LessonView; readonly path: LessonPath }) {
  return renderTree(tree, {
    ...ANCHORED_HEADINGS,
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
