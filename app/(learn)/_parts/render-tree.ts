import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

type Tree = Parameters<typeof toJsxRuntime>[0];

/** A sanitised text tree as React elements. */
export function renderTree(tree: Tree, components: Readonly<Record<string, unknown>> = {}): ReactNode {
  // The library's own result type is the global JSX namespace, which React 19 no longer declares.
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: components as Partial<Components>, ignoreInvalidStyle: true }) as ReactNode;
}
