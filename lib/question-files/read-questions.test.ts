import { describe, expect, test } from "vitest";
import { askQuestion, markAnswer } from "@/lib/quiz";
import { answerName, isAnswerTo, readAnswerName } from "./answer-name";
import { choicesIn, itemOf } from "./item-of";
import { mixChoices } from "./mix-choices";
import { type KnownRun, readQuestions } from "./read-questions";
import { addSample, QUESTION_KINDS, sampleQuestion } from "./sample-question";

const RUNS: Readonly<Record<string, KnownRun>> = {
  "states/pays": { definition: '{"States":{"Pay":{},"End/It":{}}}', expect: { status: "SUCCEEDED", output: { total: 3, items: [1] } } },
  "states/fails": { definition: '{"States":{"Pay":{"Retry":[{}]},"End/It":{}}}', expect: { status: "FAILED" } },
};
const findRun = (name: string): KnownRun | undefined => RUNS[name];
const SAMPLES = {
  succeeding: { name: "states/pays", output: { items: [1], total: 3 } },
  failing: { name: "states/fails", places: ["/States/Pay", "/States/End~1It"] },
} as const;
const sample = (kind: (typeof QUESTION_KINDS)[number]): string => sampleQuestion(kind, SAMPLES);

describe("a sample of each kind", () => {
  test.each(QUESTION_KINDS)("%s is whole, and can be asked", (kind) => {
    const { questions, problems } = readQuestions(sample(kind), findRun);
    expect(problems).toEqual([]);
    expect(questions.map((question) => askQuestion(question).kind)).toEqual([kind]);
  });

  test("all of them make one set, and a second of a kind gets another id", () => {
    const all = [...QUESTION_KINDS, "single" as const].reduce((text, kind) => addSample(text, sample(kind)), "");
    const { questions, problems } = readQuestions(all, findRun);
    expect(problems).toEqual([]);
    expect(questions.map(({ id }) => id)).toContain("longest-standard-run-2");
    expect(questions).toHaveLength(8);
  });

  test("is indented as the list it is added to, and takes the place of an empty one", () => {
    const indented = sample("single").replaceAll(/^(?=.)/gm, "  ");
    expect(readQuestions(addSample(indented, sample("numeric")), findRun)).toMatchObject({ problems: [], questions: [{}, {}] });
    expect(addSample("[]\n", sample("numeric"))).toBe(sample("numeric"));
  });
});

describe("a problem names line and remedy", () => {
  const single = sample("single");
  test.each([
    { says: "nothing", text: "", line: 1, message: /no question yet/, mend: /Add a question/ },
    { says: "no list", text: "kind: single\n", line: 1, message: /no question yet/, mend: /list/ },
    { says: "an unknown kind", text: "- kind: essay\n", line: 1, message: /no kind there is/, mend: /single, multiple, numeric/ },
    {
      says: "two right options",
      text: single.replace("    - text: Five minutes\n", "    - text: Five minutes\n      correct: true\n"),
      line: 9,
      message: /exactly one option/,
      mend: /./,
    },
    {
      says: "a why that says nothing",
      text: single.replace(/why: A Standard.*/, "why: Yes."),
      line: 11,
      message: /`0\.options\.0\.why`/,
      mend: /at least 10/,
    },
    {
      says: "a field that nothing reads",
      text: `${single}  points: 3\n`,
      line: 16,
      message: /`points` that nothing reads/,
      mend: /remove it/,
    },
    { says: "an id twice", text: `${single}${single}`, line: 18, message: /Two questions have the id/, mend: /another/ },
    {
      says: "more key points than there are",
      text: sample("short").replace("needed: 2", "needed: 4"),
      line: 17,
      message: /asks for 4 key points/,
      mend: /3 or fewer/,
    },
    {
      says: "a run that is not there",
      text: sample("find-fault").replace("states/fails", "states/flies"),
      line: 6,
      message: /no run "states\/flies"/,
      mend: /lesson\/run/,
    },
    {
      says: "another output",
      text: sample("predict-output").replace('"total":3', '"total":4'),
      line: 7,
      message: /another output/,
      mend: /"total":3/,
    },
    {
      says: "an output of a run that fails",
      text: sample("predict-output").replace("states/pays", "states/fails"),
      line: 6,
      message: /ends FAILED/,
      mend: /succeeds/,
    },
    {
      says: "a place that is nowhere",
      text: sample("find-fault").replace('at: "/States/Pay"', 'at: "/States/Sell"'),
      line: 10,
      message: /nothing at \/States\/Sell/,
      mend: /Name a place/,
    },
    {
      says: "Markdown written to exhaust",
      text: single.replace(/prompt: .*/, `prompt: "${"*".repeat(5000)}"`),
      line: 6,
      message: /signs of Markdown/,
      mend: /within/,
    },
  ])("$says", ({ text, line, message, mend }) => {
    const [first] = readQuestions(text, findRun).problems;
    expect(first).toEqual({
      file: "questions.yaml",
      line,
      message: expect.stringMatching(message) as string,
      mend: expect.stringMatching(mend) as string,
    });
  });

  test("and keeps nobody from seeing the questions that are whole", () => {
    const { questions, problems } = readQuestions(`${single}- kind: essay\n`, findRun);
    expect(questions.map(({ id }) => id)).toEqual(["longest-standard-run"]);
    expect(problems).toHaveLength(1);
  });
});

/** Ten to the ninth, in nine lines. */
const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]", ...["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map(tenfold)].join("\n");

function tenfold([before = "", after = ""]: string): string {
  return `${after}: &${after} [${`*${before},`.repeat(10)}]`;
}

describe("YAML that attacks its reader is refused, at once and in words", () => {
  test.each([
    { says: "a billion laughs", text: laughs },
    { says: "brackets in brackets", text: "[".repeat(50_000) },
    { says: "maps in maps", text: "{a: ".repeat(20_000) },
    { says: "lists in lists on one line", text: "- ".repeat(20_000) },
    { says: "a file of a megabyte", text: `- prompt: ${"a".repeat(1_000_000)}` },
    { says: "ten thousand questions", text: "- kind: single\n".repeat(8_000) },
    { says: "a function, by its tag", text: "- !!js/function 'function () { return 1 }'" },
    { says: "a prototype", text: "- __proto__: { polluted: true }" },
    { says: "two documents", text: "- kind: single\n---\n- kind: single" },
    { says: "a NUL character", text: "- kind: single\0" },
    { says: "half a character", text: "- kind: \ud800" },
  ])("$says", ({ text }) => {
    const started = performance.now();
    const { questions, problems } = readQuestions(text, findRun);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(questions).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.mend).not.toBe("");
    expect("polluted" in {}).toBe(false);
  });
});

describe("what statistics take from an answer", () => {
  const only = (kind: (typeof QUESTION_KINDS)[number]) => {
    const [question] = readQuestions(sample(kind), findRun).questions;
    if (question === undefined) throw new Error(`the sample of ${kind} is not whole`);
    return question;
  };
  test.each([
    { kind: "single", answer: ["b"], labels: ["A", "B", "C"], expected: { right: false, chosen: ["b"] } },
    { kind: "multiple", answer: ["a", "b"], labels: ["A", "B", "C", "D"], expected: { right: true, chosen: ["a", "b"] } },
    { kind: "numeric", answer: ["6 s"], labels: ["6 s", "54 s"], expected: { right: false, chosen: ["6"] } },
    { kind: "short", answer: ["the token"], labels: ["1", "2", "3"], expected: { right: false, chosen: ["1"] } },
    { kind: "find-fault", answer: ["a"], labels: ["A", "B"], expected: { right: true, chosen: ["a"] } },
    { kind: "single", answer: ["z"], labels: ["A", "B", "C"], expected: undefined },
  ] as const)("$kind answered $answer", ({ kind, answer, labels, expected }) => {
    expect(itemOf(only(kind)).options.map(({ label }) => label)).toEqual(labels);
    expect(choicesIn(only(kind), answer)).toEqual(expected);
  });

  test("in an order, the items that are in their place", () => {
    const question = only("ordering");
    const right = itemOf(question).options.map(({ id }) => id);
    const [first = "", second = "", ...rest] = right;
    expect(choicesIn(question, right)).toEqual({ right: true, chosen: right });
    expect(choicesIn(question, [second, first, ...rest])).toEqual({ right: false, chosen: rest });
  });

  test("options are mixed alike for an equal seed, and marked by what they are", () => {
    const question = only("multiple");
    const orders = Array.from({ length: 20 }, (_one, seed) => mixChoices(askQuestion(question), seed).choices.map(({ id }) => id));
    expect(new Set(orders.map((order) => order.join(""))).size).toBeGreaterThan(5);
    for (const order of orders) expect([...order].sort()).toEqual(["a", "b", "c", "d"]);
    expect(mixChoices(askQuestion(question), 7)).toEqual(mixChoices(askQuestion(question), 7));
    expect(markAnswer(question, ["b", "a"]).verdict).toBe("right");
    expect(mixChoices(askQuestion(only("ordering")), 3)).toEqual(askQuestion(only("ordering")));
  });
});

test("an answer is named by set, version and question, and read back", () => {
  const name = { set: "cabc", version: 2, question: "why-callback" };
  expect(answerName(name)).toBe("set:cabc@2:why-callback");
  expect(answerName(name).startsWith(isAnswerTo("cabc"))).toBe(true);
  expect(readAnswerName(answerName(name))).toEqual(name);
  expect(readAnswerName("question:retry-in-depth:waits")).toBeUndefined();
});
