import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import type { ComponentProps, ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { CopyButton } from "./copy-button";

type Tree = Parameters<typeof toJsxRuntime>[0];

/** A sanitised text tree as React elements. */
export function renderTree(tree: Tree, components: Readonly<Record<string, unknown>> = {}): ReactNode {
  // The library's own result type is the global JSX namespace, which React 19 no longer declares.
  const own: Readonly<Record<string, unknown>> = { table: scrollingTable, pre: codeToCopy, ...components };
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: own as Partial<Components>, ignoreInvalidStyle: true }) as ReactNode;
}

/** A wide table scrolls in its own box (prose.css), so the keyboard must be able to reach it. */
function scrollingTable(props: ComponentProps<"table">): ReactNode {
  return jsx("table", { tabIndex: 0, ...props });
}

function codeToCopy(props: ComponentProps<"pre">): ReactNode {
  return (
    <div className="code-box">
      <pre {...props} />
      <CopyButton />
    </div>
  );
}
