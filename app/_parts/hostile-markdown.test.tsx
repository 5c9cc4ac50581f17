import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parseProse } from "@/lib/content";
import { renderTree } from "./render-tree";

/** Everything that authored Markdown may become. What is not here must not come out, whatever went in. */
const TAGS = new Set(
  "a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre q s samp section span strike strong sub summary details sup table tbody td tfoot th thead tr tt ul var".split(
    " ",
  ),
);
const ATTRIBUTES =
  /^(href|id|class|title|align|start|tabindex|style|cite|open|dir|lang|width|height|xmlns|fill|stroke(-[a-z]+)?|viewbox|d|x|y|rx|ry|type|role|(aria|data)-[a-z-]+)$/;

/** Code without the copy button, whose drawing is ours. */
const WITHOUT_OURS = { pre: "pre" };

/** The elements of a page as a browser would find them, in the text that is sent to it. */
function elementsIn(html: string): { tag: string; attributes: { name: string; value: string }[] }[] {
  return [...html.matchAll(/<([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g)].map(([, tag = "", rest = ""]) => ({
    tag: tag.toLowerCase(),
    attributes: [...rest.matchAll(/([^\s=/"']+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => ({
      name: name.toLowerCase(),
      value,
    })),
  }));
}

const SCRIPTS = [
  "<script>alert(1)</script>",
  "<script src=https://example.com/x.js></script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
];
const PICTURES = [
  "![x](https://example.com/pixel.png)",
  "![x](javascript:alert(1))",
  '<img src=x onerror="alert(1)">',
  "<picture><source srcset=https://example.com/x></picture>",
  '<video src=x onerror="alert(1)"></video>',
  "<audio autoplay src=x>",
];
const VECTORS = [
  '<svg onload="alert(1)">',
  "<svg><script>alert(1)</script></svg>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  "<svg><use href='data:image/svg+xml;base64,AA=='/></svg>",
  "<svg><foreignObject><iframe src=https://example.com></foreignObject></svg>",
  "<math><mtext><mglyph><style><img src=x onerror=alert(1)>",
];
const FRAMES = [
  "<iframe src=https://example.com></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<object data=https://example.com>",
  "<embed src=https://example.com>",
  "<frameset onload=alert(1)>",
  "<base href=https://example.com>",
  "<link rel=stylesheet href=https://example.com/x.css>",
  "<meta http-equiv=refresh content='0;url=https://example.com'>",
];
const LINKS = [
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](java&#10;script:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox(1))",
  "[x](file:///etc/passwd)",
  "[x](blob:https://example.com/1)",
  "[x]: javascript:alert(1)\n\n[x][x]",
  "<javascript:alert(1)>",
  "<a href=' javascript:alert(1)'>x</a>",
  '<https://example.com/" onmouseover="alert(1)>',
  '[x](https://example.com "a\\" onmouseover=\\"alert(1)")',
  "[^x]\n\n[^x]: [y](javascript:alert(1))",
];
const HANDLERS = [
  "<b onclick=alert(1)>x</b>",
  "<p onmouseover='alert(1)'>x</p>",
  "<details open ontoggle=alert(1)>",
  "<body onload=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<div style='position:fixed;inset:0;background:url(https://example.com)'>x</div>",
  "<style>*{display:none}</style>",
  "<form action=https://example.com><input name=password><button>x</button></form>",
];
const PRETENDERS = [
  "<sw-block index=0></sw-block>",
  "<p id='__next'>x</p>",
  "<a name=location>x</a>",
  "<form id=test name=body>",
  "::run-it{run=x}",
  ":::question{id=x}\n:::",
  "```js\n</code></pre><script>alert(1)</script>\n```",
  "```<script>\nx\n```",
  "`</code><script>alert(1)</script>`",
  "| <script>alert(1)</script> |\n| - |\n| <img src=x onerror=alert(1)> |",
];

describe("authored Markdown, as a learner's page renders it, holds nothing active", () => {
  test.each([...SCRIPTS, ...PICTURES, ...VECTORS, ...FRAMES, ...LINKS, ...HANDLERS, ...PRETENDERS])("%s", (text) => {
    for (const around of [text, `Words ${text} words`, `- ${text}`, `> ${text}`, `| a |\n| - |\n| ${text.replaceAll("\n", " ")} |`]) {
      const html = renderToStaticMarkup(<>{renderTree(parseProse(around), WITHOUT_OURS)}</>);
      for (const element of elementsIn(html)) expectHarmless(element, html);
    }
  });
});

function expectHarmless({ tag, attributes }: ReturnType<typeof elementsIn>[number], html: string): void {
  expect(TAGS, html).toContain(tag);
  for (const { name, value } of attributes) {
    expect(name, html).toMatch(ATTRIBUTES);
    if (name === "href") expect(value, html).toMatch(/^(https?:|mailto:|#)/);
    if (name === "style") expect(value, html).not.toMatch(/url\s*\(|position\s*:|expression\s*\(|@import/i);
    if (name === "id") expect(value, html).toMatch(/^user-content-/);
  }
}

describe("Markdown written to exhaust whoever reads it is shown as it stands, at once", () => {
  test.each([
    { says: "quotes in quotes", text: ">".repeat(15_000) },
    { says: "quotes in quotes, spaced", text: "> ".repeat(9000) },
    { says: "lists in lists", text: "- ".repeat(9000) },
    { says: "numbered lists in lists", text: "1. ".repeat(6000) },
    { says: "open emphasis", text: "**a*".repeat(5000) },
    { says: "open brackets", text: "[".repeat(20_000) },
    { says: "open links", text: "[a](".repeat(5000) },
    { says: "open tags", text: "<a ".repeat(6000) },
    { says: "a wide table", text: `${"|a".repeat(3000)}\n${"|-".repeat(3000)}` },
    { says: "a book", text: "word ".repeat(1_000_000) },
  ])("$says", ({ text }) => {
    const started = performance.now();
    const html = renderToStaticMarkup(<>{renderTree(parseProse(text), WITHOUT_OURS)}</>);
    expect(performance.now() - started).toBeLessThan(10_000); // read as Markdown they take minutes, or end the process's stack
    expect(elementsIn(html).map(({ tag }) => tag)).toEqual(["p"]);
    expect(html.length).toBeLessThan(20_000);
  });

  test("the limits are named, with what to do", async () => {
    const { proseProblem } = await import("@/lib/content");
    expect(proseProblem("a".repeat(20_001))).toEqual({ message: "The text has 20001 characters.", mend: "Keep it within 20000." });
    expect(proseProblem("> ".repeat(13))?.message).toBe("A line opens more than 12 quotes or lists.");
    expect(proseProblem("`".repeat(4001))?.message).toBe("The text has 4001 signs of Markdown.");
    expect(proseProblem("A **bold** word, `code`, and\n\n> a quote\n> - with a list")).toBeUndefined();
  });
});
