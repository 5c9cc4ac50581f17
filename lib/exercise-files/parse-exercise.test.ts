import { describe, expect, test } from "vitest";
import { parseDraft, parseExercise } from "./index";

const YAML = `# The first line is a comment.
title: Half an exercise
summary: One sentence.
level: easy
skills: [Retry]
minutes: 10
access: free
tasks:
  - id: back-off
    text: Retry.
    hints: [a, b, c]
tests:
  - name: once
    purpose: It works.
    task: back-off
    visibility: shown
    expect:
      - status: SUCCEEDED
  - { name: twice, purpose: It works again., task: no-such-task, visibility: hidden, expect: [{ status: SUCCEEDED }] }
`;
const files = { "exercise.yaml": YAML, "brief.md": "Do it.", "starter.asl.json": "{}", "solution.asl.json": "{}" };

describe("a draft is read as far as it goes", () => {
  const { exercise, problems } = parseDraft(files, "half");

  test("with the tests there are", () => {
    expect(exercise?.tests.map(({ name }) => name)).toEqual(["once", "twice"]);
  });

  test("and says all that a whole exercise still needs", () => {
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("`wrong` is not right"),
      expect.stringContaining("`sources` is not right"),
      expect.stringContaining('tests.twice.task: there is no task "no-such-task"'),
    ]);
    expect(parseExercise(files, { slug: "half", folder: "" })).toEqual({ value: undefined, problems });
  });
});

const WHOLE = `${YAML}wrong:
${["a", "b", "c"].map((file) => `  - { file: ${file}, fails: [once], misconception: It is so. }`).join("\n")}
sources: [{ title: Guide, url: "https://docs.aws.amazon.com/", checked: 2026-11-01 }]
`;
const answers = Object.fromEntries(["a", "b", "c"].map((file) => [`wrong/${file}.asl.json`, "{}"]));

describe("a problem names file, line and remedy", () => {
  test.each([
    {
      says: "a name that leads nowhere, at the test that has it",
      files: { ...files, ...answers, "exercise.yaml": WHOLE },
      problem: { file: "exercise.yaml", line: 19, message: expect.stringContaining('no task "no-such-task"') as string },
    },
    {
      says: "a file that nothing reads",
      files: { ...files, "../secret.json": "{}" },
      problem: { file: "../secret.json", line: 1, message: "No file of an exercise is called that." },
    },
    {
      says: "a file that is missing",
      files: { "exercise.yaml": WHOLE, "brief.md": "" },
      problem: { file: "starter.asl.json", line: 1, mend: "Write it." },
    },
    {
      says: "a NUL character, at its line",
      files: { ...files, "brief.md": "one\ntwo\0" },
      problem: { file: "brief.md", line: 2, mend: "Remove it." },
    },
    {
      says: "half a character",
      files: { ...files, "brief.md": "\ud800" },
      problem: { file: "brief.md", mend: "Type that character again." },
    },
    {
      says: "too much text",
      files: { ...files, "brief.md": "x".repeat(600_000) },
      problem: { message: expect.stringContaining("bytes together") as string },
    },
    {
      says: "aliases that grow without end",
      files: { ...files, "exercise.yaml": bomb() },
      problem: { message: expect.stringContaining("grows too large when its aliases are written out") as string },
    },
    {
      says: "lists in lists without end",
      files: { ...files, "exercise.yaml": "- ".repeat(100_000) },
      problem: { file: "exercise.yaml", message: expect.stringContaining("nests too deeply") as string },
    },
    {
      says: "nesting without end",
      files: { ...files, "exercise.yaml": `title: ${"[".repeat(50_000)}` },
      problem: { file: "exercise.yaml", message: expect.stringContaining("nests too deeply") as string },
    },
  ])("$says", ({ files: broken, problem }) => {
    expect(parseDraft(broken, "half").problems).toContainEqual(expect.objectContaining(problem));
  });
});

function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`);
  return ["a0: &a0 [x, x, x, x, x, x, x, x, x]", ...lines].join("\n");
}
