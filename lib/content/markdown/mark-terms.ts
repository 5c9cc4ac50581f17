import type { Term } from "../formats/glossary";
import { textOf, type Element, type ElementContent, type RootContent, type TextTree } from "./hast";

/** Where a word stays as it is: it is a link already, a title, or code of several lines. */
const LEFT_ALONE = ["a", "pre", "h1", "h2", "h3", "h4", "th"];

/**
 * Makes the first mention of each glossary term in a text a link to its entry, with the definition for hover and focus.
 * @param marked - ids of the terms that were mentioned before; those found here are added, so that parts of a text share it.
 */
export function markTerms(tree: TextTree, terms: readonly Omit<Term, "lesson">[], marked: Set<string>): TextTree {
  const byWord = new Map(terms.flatMap((term) => [term.term, ...term.also].map((word) => [word, term] as const)));
  if (byWord.size === 0) return tree;
  const words = [...byWord.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const mention = new RegExp(`(?<![\\w$./-])(${words.join("|")})(?![\\w-])`, "g");

  const link = (word: string, children: ElementContent[]): Element | undefined => {
    const term = byWord.get(word);
    if (term === undefined || marked.has(term.id)) return undefined;
    marked.add(term.id);
    const properties = {
      href: `/glossary#${term.id}`,
      className: ["term"],
      dataDefinition: term.definition,
      ariaDescription: term.definition,
    };
    return { type: "element", tagName: "a", properties, children };
  };

  const inText = (text: string): ElementContent[] => {
    const parts: ElementContent[] = [];
    let from = 0;
    for (const { index, 0: word } of text.matchAll(mention)) {
      const linked = link(word, [{ type: "text", value: word }]);
      if (linked === undefined) continue;
      parts.push({ type: "text", value: text.slice(from, index) }, linked);
      from = index + word.length;
    }
    return from === 0 ? [{ type: "text", value: text }] : [...parts, { type: "text", value: text.slice(from) }];
  };

  const inside = (node: ElementContent): ElementContent[] => {
    if (node.type === "text") return inText(node.value);
    if (node.type !== "element" || LEFT_ALONE.includes(node.tagName)) return [node];
    if (node.tagName === "code") return [link(textOf(node), [node]) ?? node];
    return [{ ...node, children: node.children.flatMap(inside) }];
  };
  return { ...tree, children: tree.children.flatMap((node): RootContent[] => (node.type === "element" ? inside(node) : [node])) };
}
