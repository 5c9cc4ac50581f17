import { describe, expect, test } from "vitest";
import type { Nodes } from "hast";
import { parseProse } from "./parse-markdown";

function elements(node: Nodes): { tag: string; properties: object }[] {
  const own = node.type === "element" ? [{ tag: node.tagName, properties: node.properties }] : [];
  return "children" in node ? [...own, ...node.children.flatMap(elements)] : own;
}

// What an author, or somebody who got at an author's text, might try.
describe("nothing that runs, loads or pretends gets through", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src='https://example.com'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "![x](https://example.com/pixel.png)",
    "<style>body{display:none}</style>",
    "<form action=https://example.com><input name=password></form>",
    "<sw-block index=0></sw-block>",
    "<div style='position:fixed;inset:0'>x</div>",
    "- [x] a task",
    "[x]: javascript:alert(1)\n\n[x][x]",
    '<https://example.com/" onmouseover="alert(1)>',
  ])("%s", (text) => {
    for (const { tag, properties } of elements(parseProse(text))) {
      expect(["script", "img", "svg", "iframe", "style", "form", "input", "sw-block", "div"]).not.toContain(tag);
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(/^on|^style$/i);
        if (name === "href") expect(String(value)).toMatch(/^(https?:|mailto:|#)/);
      }
    }
  });

  test("what is meant stays", () => {
    const tags = elements(parseProse("A **bold** `code` [link](https://aws.amazon.com)\n\n| a |\n| - |\n| b |")).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining(["strong", "code", "a", "table", "td"]));
  });
});
