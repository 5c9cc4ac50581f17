import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { appendYaml, moveYaml, readPlain, removeYaml, setYaml } from "./edit-yaml";

const TEXT = `# An exercise.
title: Pay once # of many
level:   easy
skills: [ Retry, Catch ]
tasks:
  # The first.
  - id: one
    text: >
      Folded
      text.
  - { id: two, text: "Flow, too" }
`;

describe("a change of one line leaves every other character", () => {
  test.each([
    { says: "a text", path: ["title"], value: "Pay twice", line: "title: Pay twice # of many" },
    { says: "a text that needs quotes", path: ["title"], value: "Pay: twice # or not", line: 'title: "Pay: twice # or not" # of many' },
    { says: "a text that reads as a number", path: ["title"], value: "007", line: 'title: "007" # of many' },
    { says: "several lines in one", path: ["title"], value: "a\nb", line: 'title: "a\\nb" # of many' },
    { says: "nothing", path: ["title"], value: "", line: 'title: "" # of many' },
    { says: "a text that a flow list would split", path: ["skills", 0], value: "a, b]", line: 'skills: [ "a, b]", Catch ]' },
    { says: "a number", path: ["title"], value: 7, line: "title: 7 # of many" },
  ])("$says", ({ path, value, line }) => {
    const changed = setYaml(TEXT, path, value);
    const before = TEXT.split("\n");
    const differing = changed.split("\n").filter((text, i) => text !== before[i]);
    expect(differing).toEqual([line]);
    expect(readPlain(changed)).toEqual(withValue(readPlain(TEXT), path, value));
  });
});

describe("a change of shape keeps comments and order", () => {
  test.each([
    { says: "a folded text", changed: setYaml(TEXT, ["tasks", 0, "text"], "Short."), is: { tasks: [{ id: "one", text: "Short." }, {}] } },
    { says: "a list", changed: setYaml(TEXT, ["skills"], ["Map"]), is: { skills: ["Map"] } },
    { says: "a new field", changed: setYaml(TEXT, ["minutes"], 5), is: { minutes: 5 } },
    { says: "one more", changed: appendYaml(TEXT, ["tasks"], { id: "three" }), is: { tasks: [{}, {}, { id: "three" }] } },
    { says: "a list that was not there", changed: appendYaml(TEXT, ["wrong"], { file: "a" }), is: { wrong: [{ file: "a" }] } },
    { says: "one less", changed: removeYaml(TEXT, ["tasks", 1]), is: { tasks: [{ id: "one" }] } },
    { says: "another order", changed: moveYaml(TEXT, ["tasks"], 0, 1), is: { tasks: [{ id: "two" }, { id: "one" }] } },
    { says: "no further up", changed: moveYaml(TEXT, ["tasks"], 0, -1), is: { tasks: [{ id: "one" }, { id: "two" }] } },
  ])("$says", ({ changed, is }) => {
    expect(readPlain(changed)).toMatchObject(is);
    for (const comment of ["# An exercise.", "# of many", "# The first."]) expect(changed).toContain(comment);
    expect(changed.indexOf("title:")).toBeLessThan(changed.indexOf("tasks:"));
  });
});

const SHARED = `# Kept.
tests:
  - name: one
    input: &order { id: &id o-1, cents: 5 } # the order
    world: { fails: &error { error: E } }
  - name: two
    input: *order
    id: *id
    world: { fails: *error }
`;

describe("what others lead to by an alias stays what it was for them", () => {
  const shared = readPlain(SHARED);
  const [one, two] = (shared as { tests: object[] }).tests;
  test.each([
    {
      says: "a value changed",
      changed: setYaml(SHARED, ["tests", 0, "input"], { id: "o-9" }),
      tests: [{ ...one, input: { id: "o-9" } }, two],
    },
    { says: "one inside of it changed", changed: setYaml(SHARED, ["tests", 0, "world"], {}), tests: [{ ...one, world: {} }, two] },
    { says: "an alias changed", changed: setYaml(SHARED, ["tests", 1, "input"], 1), tests: [one, { ...two, input: 1 }] },
    {
      says: "a text with a name of its own changed",
      changed: setYaml(SHARED, ["tests", 0, "input", "id"], "o-2"),
      tests: [{ ...one, input: { id: "o-2", cents: 5 } }, two],
    },
    { says: "removed", changed: removeYaml(SHARED, ["tests", 0]), tests: [two] },
    { says: "moved behind", changed: moveYaml(SHARED, ["tests"], 0, 1), tests: [two, one] },
    {
      says: "another added",
      changed: appendYaml(SHARED, ["tests"], { name: "three", input: 1 }),
      tests: [one, two, { name: "three", input: 1 }],
    },
  ])("$says", ({ changed, tests }) => {
    expect(readPlain(changed)).toEqual({ tests });
    expect(changed).toContain("# Kept.");
  });

  test("and where nothing leads to what changes, aliases stay aliases", () => {
    expect(setYaml(SHARED, ["tests", 1, "name"], "second")).toBe(SHARED.replace("name: two", "name: second"));
    expect(appendYaml(SHARED, ["tests"], { name: "three" })).toContain("input: *order");
  });
});

// What the forms of the studio do with a copy of the course, whose tests lead to one another.
test.each(written().slice(0, 6))("the first test of %s is removed, and every other stays", (file) => {
  const text = readFileSync(`content/${file}`, "utf8");
  const { tests, ...others } = readPlain(text) as { readonly tests: readonly unknown[] };
  expect(readPlain(removeYaml(text, ["tests", 0]))).toEqual({ ...others, tests: tests.slice(1) });
});

test("text that is not YAML is left alone", () => {
  const broken = "title: [";
  expect([
    setYaml(broken, ["title"], "x"),
    appendYaml(broken, ["a"], 1),
    removeYaml(broken, ["title"]),
    moveYaml(broken, ["a"], 0, 1),
  ]).toEqual(Array(4).fill(broken));
  expect(readPlain(broken)).toBeUndefined();
});

// The course's files are long and written by many hands.
function written(): readonly string[] {
  return readdirSync("content", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("/exercise.yaml"));
}

test.each(written().slice(0, 4))("a title changed in %s changes that value alone", (file) => {
  const text = readFileSync(`content/${file}`, "utf8");
  expect(readPlain(setYaml(text, ["title"], "Another: title"))).toEqual(withValue(readPlain(text), ["title"], "Another: title"));
});

function withValue(data: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, i) => (i === first ? withValue(item, rest, value) : item));
  const object = data as Readonly<Record<string, unknown>>;
  return { ...object, [first]: withValue(object[String(first)], rest, value) };
}
