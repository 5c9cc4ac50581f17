import { createCssVariablesTheme, createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import javascript from "shiki/langs/javascript.mjs";
import json from "shiki/langs/json.mjs";
import shell from "shiki/langs/shellscript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import type { ElementContent } from "hast";
import { isElement, replaceElements, textOf, type TextTree } from "./hast";

/** Colours are CSS variables, `--code-token-string` and so on: one text serves the light and the dark page. */
const theme = createCssVariablesTheme({ name: "stepwise", variablePrefix: "--code-", fontStyle: false });
const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [json, javascript, shell, yaml],
  engine: createJavaScriptRegexEngine(),
});
const known = new Set(highlighter.getLoadedLanguages());

/** Colours the code of a text tree. Runs after sanitising: it adds styles of its own making only. */
export function highlightCode(tree: TextTree): TextTree {
  return replaceElements(tree, (element) => {
    const code = element.children[0];
    if (!isElement(element, "pre") || code === undefined || !isElement(code, "code")) return undefined;
    const classes = Array.isArray(code.properties.className) ? code.properties.className.map(String) : [];
    const language = classes.find((name) => name.startsWith("language-"))?.slice("language-".length);
    return colour(textOf(code).replace(/\n$/, ""), language);
  });
}

/** @returns a `pre` element; plain where the language is not known. */
export function colour(text: string, language: string | undefined): ElementContent | undefined {
  const lang = language !== undefined && known.has(language) ? language : "text";
  const [pre] = highlighter.codeToHast(text, { lang, theme: "stepwise" }).children;
  if (pre?.type !== "element") return undefined;
  // The page's own style sheet gives the ground and the text colour; the tokens keep theirs.
  return { ...pre, properties: { className: ["code"], tabIndex: 0 } };
}
