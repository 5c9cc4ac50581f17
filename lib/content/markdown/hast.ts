import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";

/** A piece of finished text: sanitised, so that it can be rendered as it is. */
export type TextTree = Root;
export type { Element, ElementContent, RootContent };

/** @returns the text without its markup. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === "element" && names.includes(node.tagName);
}

/** Replaces elements, deepest last: a replacement is not looked into again. */
export function replaceElements<T extends Root | Element>(tree: T, replace: (element: Element) => ElementContent | undefined): T {
  const children = tree.children.map((child) => (child.type === "element" ? (replace(child) ?? replaceElements(child, replace)) : child));
  return { ...tree, children };
}
