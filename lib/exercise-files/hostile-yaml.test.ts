import { describe, expect, test } from "vitest";
import { parseDraft, parseExercise } from "./parse-exercise";

const files = (yaml: string) => ({
  "exercise.yaml": yaml,
  "brief.md": "Mend it.",
  "starter.asl.json": "{}",
  "solution.asl.json": "{}",
});

/** Ten to the ninth, in nine lines. */
const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]", ...["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map(tenfold)].join("\n");

function tenfold([before = "", after = ""]: string): string {
  return `${after}: &${after} [${`*${before},`.repeat(10)}]`;
}

describe("YAML that attacks its reader is refused, at once and in words", () => {
  test.each([
    { says: "a billion laughs", yaml: laughs, message: /grows too large/ },
    { says: "an alias of itself", yaml: "a: &a [*a]", message: /./ },
    { says: "brackets in brackets", yaml: "[".repeat(50_000), message: /nests too deeply/ },
    { says: "maps in maps", yaml: "{a: ".repeat(20_000), message: /nests too deeply/ },
    { says: "lists in lists on one line", yaml: "- ".repeat(20_000), message: /nests too deeply/ },
    { says: "keys in keys on one line", yaml: "? ".repeat(20_000), message: /nests too deeply/ },
    { says: "a file of a megabyte", yaml: `title: ${"a".repeat(1_000_000)}`, message: /bytes together/ },
    { says: "a function, by its tag", yaml: "title: !!js/function 'function () { return 1 }'", message: /./ },
    { says: "an object of Python's", yaml: "title: !!python/object/apply:os.system ['true']", message: /./ },
    { says: "the same key twice", yaml: "title: a\ntitle: b", message: /unique/ },
    { says: "a prototype", yaml: "__proto__: { polluted: true }", message: /./ },
    { says: "a constructor", yaml: "constructor: { prototype: { polluted: true } }", message: /`constructor`/ },
    { says: "a merge of a prototype", yaml: "a: &a { __proto__: { polluted: true } }\n<<: *a", message: /./ },
    { says: "two documents", yaml: "title: a\n---\ntitle: b", message: /./ },
    { says: "nothing", yaml: "", message: /./ },
    { says: "a NUL character", yaml: "title: a\0b", message: /NUL/ },
    { says: "half a character", yaml: "title: \ud800", message: /half a character/ },
  ])("$says", ({ yaml, message }) => {
    const started = performance.now();
    const { problems } = parseExercise(files(yaml), { slug: "hostile", folder: "" });
    const draft = parseDraft(files(yaml), "hostile");
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problems.map((problem) => problem.message).join("\n")).toMatch(message);
    for (const problem of problems) expect(problem.mend).not.toBe("");
    expect(draft.problems.length).toBeGreaterThan(0);
    expect("polluted" in {}).toBe(false);
  });

  test.each([
    { says: "a path out of the folder", file: "../../etc/passwd" },
    { says: "an absolute path", file: "/etc/passwd" },
    { says: "a script", file: "wrong/run.sh" },
    { says: "a prototype", file: "__proto__" },
    { says: "a path with a backslash", file: "wrong\\x.asl.json" },
    { says: "a hidden folder", file: "wrong/../solution.asl.json" },
  ])("a file named as $says is refused", ({ file }) => {
    const named = Object.fromEntries([...Object.entries(files("title: x")), [file, "{}"]]);
    const { problems } = parseExercise(named, { slug: "hostile", folder: "" });
    expect(problems.map((problem) => problem.file)).toContain(file);
  });
});
