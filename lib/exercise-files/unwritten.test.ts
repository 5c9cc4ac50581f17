import { setYaml, newExercise, parseDraft, parseExercise, UNWRITTEN } from "./index";
import { expect, test } from "vitest";

const begun = newExercise({ title: "Charge", today: "2026-11-23" });
const unwritten = (files: Readonly<Record<string, string>>) =>
  parseDraft(files, "charge").problems.filter(({ message }) => message.includes("nobody has written"));

test("an exercise as it began lacks each text for learners, told with its place", () => {
  const yaml = begun["exercise.yaml"] ?? "";
  const lineOf = (text: string) => yaml.split("\n").findIndex((line) => line.includes(text)) + 1;
  expect(unwritten(begun).map(({ file, line, message }) => [file, line, message.split(":")[0]])).toEqual([
    ["brief.md", 1, "brief.md"],
    ["exercise.yaml", 1, "summary"],
    ["exercise.yaml", lineOf("id: first-task"), "tasks.first-task.text"],
    ["exercise.yaml", lineOf("name: it-works"), "tests.it-works.purpose"],
    ["exercise.yaml", lineOf("name: it-works-elsewhere"), "tests.it-works-elsewhere.purpose"],
    ["exercise.yaml", lineOf("id: first-task"), "tasks.first-task.hints"],
  ]);
});

test("what was written is not told any more, and a review refuses what was not", () => {
  const yaml = setYaml(begun["exercise.yaml"] ?? "", ["summary"], "Charge a card once.");
  const files = { ...begun, "brief.md": "A shop charges cards.", "exercise.yaml": yaml };
  const places = unwritten(files).map(({ message }) => message.split(":")[0]);
  expect(places).not.toContain("brief.md");
  expect(places).not.toContain("summary");
  expect(parseExercise(files, { slug: "charge", folder: "" }).value).toBeUndefined();
});

test("a purpose that was only added to is not written", () => {
  const yaml = setYaml(begun["exercise.yaml"] ?? "", ["tests", 0, "purpose"], `${UNWRITTEN.purpose} It looks at input 1.`);
  expect(unwritten({ ...begun, "exercise.yaml": yaml }).map(({ message }) => message)).toContainEqual(
    expect.stringContaining("tests.it-works.purpose"),
  );
});
