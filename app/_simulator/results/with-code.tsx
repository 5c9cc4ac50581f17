import type { ReactNode } from "react";

/** A sentence of an author's in which `…` stands for code, as in Markdown. */
export function WithCode({ text }: { readonly text: string }): ReactNode {
  return text.split("`").map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <code key={`${i} ${part}`} className="rounded-mark bg-sunken px-1 py-px text-[0.875em] break-words">
        {part}
      </code>
    ),
  );
}
