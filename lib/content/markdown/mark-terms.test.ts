import { describe, expect, test } from "vitest";
import type { Term } from "../formats/glossary";
import { textOf, type Element, type TextTree } from "./hast";
import { markTerms } from "./mark-terms";
import { parseProse } from "./parse-markdown";

const term = (id: string, name: string, also: string[] = []): Term => ({ id, term: name, also, definition: `What ${name} is.` });
const TERMS = [term("map-run", "Map Run", ["Map Runs"]), term("result-path", "ResultPath"), term("all", "States.ALL"), term("asl", "ASL")];

function links(tree: TextTree): string[] {
  const found: string[] = [];
  const walk = (node: TextTree | Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.properties.className?.toString() === "term") found.push(`${textOf(child)} -> ${String(child.properties.href)}`);
      walk(child);
    }
  };
  walk(tree);
  return found;
}

describe("terms in a text", () => {
  test.each([
    { says: "the first mention alone", text: "A Map Run. Another Map Run.", found: ["Map Run -> /glossary#map-run"] },
    { says: "a plural is the longest word that fits", text: "Two Map Runs.", found: ["Map Runs -> /glossary#map-run"] },
    { says: "inline code that is a term", text: "Set `ResultPath` to null.", found: ["ResultPath -> /glossary#result-path"] },
    { says: "inline code that holds more is left alone", text: "Set `ResultPath: null`.", found: [] },
    { says: "a name with a dot", text: "It matches States.ALL.", found: ["States.ALL -> /glossary#all"] },
    { says: "not inside another word", text: "BASL and ASLs and $.ASL", found: [] },
    { says: "neither in titles nor in links", text: "# ASL\n\n[ASL](https://example.com)", found: [] },
    {
      says: "in a list and in a table's cells",
      text: "- ASL\n\n| a |\n| --- |\n| Map Run |",
      found: ["ASL -> /glossary#asl", "Map Run -> /glossary#map-run"],
    },
  ])("$says", ({ text, found }) => {
    const tree = parseProse(text);
    const marked = markTerms(tree, TERMS, new Set());
    expect(links(marked)).toEqual(found);
    expect(textOf(marked)).toBe(textOf(tree));
  });

  test("what was mentioned in the part before is not marked again", () => {
    const seen = new Set<string>();
    markTerms(parseProse("A Map Run."), TERMS, seen);
    expect(links(markTerms(parseProse("A Map Run in ASL."), TERMS, seen))).toEqual(["ASL -> /glossary#asl"]);
  });
});
