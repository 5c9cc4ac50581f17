import { describe, expect, test } from "vitest";
import { describeProblem, parseLesson, type LessonFolder } from "../index";

const FOLDER = "content/m/46-t/07-errors";
const FRONT = `---
title: "Errors and what they do"
summary: "One sentence about errors that is long enough to stand on a card."
level: mid
access: free
updated: "2026-11-23"
objectives: [say what fails first, say what fails next, say what fails last]
takeaways: [retry comes first of all, catch comes after that, then the execution fails, nothing else comes after]
sources:
  - { id: spec, title: Specification, url: "https://states-language.net/spec.html", date: "2024-11", confidence: checked }
  - { id: guide, title: Developer Guide, date: undated, confidence: memory }
---
`;
const QUESTION = `- id: first
  kind: single
  level: junior
  prompt: What comes first of all?
  options:
    - { text: Retry, correct: true, why: Retriers are asked first. }
    - { text: Catch, why: Catchers are asked second. }
`;

function folder({ body = "Text.", front = FRONT, questions = QUESTION, path = FOLDER, runs = "" }): LessonFolder {
  const file = (name: string, text: string): { file: string; text: string } => ({ file: `${path}/${name}`, text });
  return {
    folder: path,
    lesson: file("lesson.md", front + body),
    questions: file("questions.yaml", questions),
    interview: undefined,
    runs: runs === "" ? undefined : file("runs.yaml", runs),
    machines: { pay: file("definitions/pay.asl.json", "{}") },
  };
}

const RUN = "one:\n  machine: pay\n  shows: How a payment goes\n  input: {}\n  expect: { status: SUCCEEDED }\n";

describe("what is wrong in a lesson, where, and how to mend it", () => {
  test.each([
    {
      says: "no front matter",
      given: folder({ front: "# Title\n" }),
      problem: "lesson.md:1: The file does not begin with front matter. Begin with",
    },
    {
      says: "YAML that is none",
      given: folder({ front: FRONT.replace("level: mid", "level: [mid") }),
      problem: "lesson.md:5: This is not YAML:",
    },
    {
      says: "a missing field",
      given: folder({ front: FRONT.replace(/summary.*\n/, "") }),
      problem: "lesson.md:2: `summary` is not right:",
    },
    {
      says: "a value that is not allowed",
      given: folder({ front: FRONT.replace("level: mid", "level: expert") }),
      problem: "lesson.md:4: `level` has a value that is not allowed. Use one of: junior, mid, senior.",
    },
    {
      says: "a field that nothing reads",
      given: folder({ front: FRONT.replace("level:", "tags: x\nlevel:") }),
      problem: "lesson.md:4: the file has a field `tags` that nothing reads. Correct its name, or remove it.",
    },
    {
      says: "an unknown directive",
      given: folder({ body: "Text.\n\n:::trapp\nx\n:::\n" }),
      problem: 'lesson.md:15: There is no directive called "trapp". Did you mean "trap"?',
    },
    { says: "a colon meant as text", given: folder({ body: "At 10:30 sharp, or a:b\n" }), problem: "write \\:" },
    {
      says: "a directive with the wrong colons",
      given: folder({ body: "\n:::question{id=first}\nx\n:::" }),
      problem: 'lesson.md:14: The directive "question" is written with another number of colons. Write it as ::question',
    },
    {
      says: "a directive without what it needs",
      given: folder({ body: "\n::figure{machine=pay}" }),
      problem: 'lesson.md:14: The directive "figure" has something wrong in caption:',
    },
    {
      says: "a definition that is not there",
      given: folder({ body: '::figure{machine=pai caption="How money moves"}' }),
      problem: 'lesson.md:13: No machine of this lesson is called "pai". Did you mean "pay"?',
    },
    {
      says: "a source that is not there",
      given: folder({ body: "Text:source{id=specs}." }),
      problem: 'No source of this lesson is called "specs". Did you mean "spec"?',
    },
    {
      says: "a question that is not there",
      given: folder({ body: "::question{id=second}" }),
      problem: 'No question of this lesson is called "second".',
    },
    {
      says: "raw HTML",
      given: folder({ body: "\n<script>alert(1)</script>" }),
      problem: "lesson.md:14: Raw HTML is not shown. Write it as Markdown",
    },
    {
      says: "a picture",
      given: folder({ body: "![x](https://example.com/x.png)" }),
      problem: "lesson.md:13: Pictures are not taken from files.",
    },
    {
      says: "a free lesson with a premium mark",
      given: folder({ body: "a\n\n::premium\n\nb" }),
      problem: "lesson.md:15: The lesson is free, and yet has a ::premium mark.",
    },
    {
      says: "a premium lesson without one",
      given: folder({ front: FRONT.replace("free", "premium") }),
      problem: "nothing in it says where the free part ends. Put ::premium",
    },
    {
      says: "two premium marks",
      given: folder({ front: FRONT.replace("free", "premium"), body: "::premium\n\na\n\n::premium" }),
      problem: "lesson.md:17: There is a second ::premium mark.",
    },
    { says: "a folder without its place", given: folder({ path: "content/m/46-t/errors" }), problem: "Rename it to two digits" },
    {
      says: "a question without its explanation",
      given: folder({ questions: QUESTION.replace(", why: Catchers are asked second.", "") }),
      problem: "questions.yaml:7: `0.options.1.why` is not right:",
    },
    {
      says: "two questions of one id",
      given: folder({ questions: QUESTION + QUESTION }),
      problem: 'questions.yaml:8: Two questions have the id "first".',
    },
    {
      says: "a run of a definition that is not there",
      given: folder({ runs: RUN.replace("machine: pay", "machine: pey") }),
      problem: 'runs.yaml:2: No machine of this lesson is called "pey". Did you mean "pay"?',
    },
  ])("$says", ({ given, problem }) => {
    const { value, problems } = parseLesson(given);
    expect(value).toBeUndefined();
    expect(problems.map(describeProblem).join("\n")).toContain(problem);
  });
});

describe("a lesson that is right", () => {
  test("is split at the premium mark, with its outline and blocks", () => {
    const body = "## One\n\na\n\n::premium\n\n## Two\n\n::question{id=first}\n";
    const { value } = parseLesson(folder({ front: FRONT.replace("free", "premium"), body }));
    expect(value?.number).toBe(7);
    expect(value?.slug).toBe("errors");
    expect(value?.outline).toEqual([
      { id: "one", text: "One", depth: 2, premium: false },
      { id: "two", text: "Two", depth: 2, premium: true },
    ]);
    expect(value?.blocks.map(({ block }) => block.kind)).toEqual(["premium", "question"]);
    expect(JSON.stringify(value?.free)).not.toContain("Two");
  });
});
