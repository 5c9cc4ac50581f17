import { parseDefinition } from "@/lib/asl";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blankable, blankStates } from "./blank-states";

const REFERENCE = JSON.stringify({
  StartAt: "Decide",
  States: {
    Decide: { Type: "Choice", Choices: [{ Variable: "$.a", IsPresent: true, Next: "Work" }], Default: "Stop" },
    Work: { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:work", Retry: [], Next: "Stop" },
    Stop: { Type: "Fail", Error: "Stopped" },
  },
});

test.each([
  {
    says: "a field is left out",
    blanks: [{ state: "Work", field: "Retry" }],
    state: "Work",
    is: { Type: "Task", Next: "Stop" },
    not: "Retry",
  },
  { says: "a state becomes a Pass", blanks: [{ state: "Work" }], state: "Work", is: { Type: "Pass", Next: "Stop" }, not: "Resource" },
  {
    says: "a Choice goes its default way",
    blanks: [{ state: "Decide" }],
    state: "Decide",
    is: { Type: "Pass", Next: "Stop" },
    not: "Choices",
  },
  { says: "an end stays an end", blanks: [{ state: "Stop" }], state: "Stop", is: { Type: "Succeed" }, not: "Error" },
])("$says", ({ blanks, state, is, not }) => {
  const made = JSON.parse(blankStates(REFERENCE, blanks) ?? "{}") as { States: Record<string, object> };
  expect(made.States[state]).toMatchObject(is);
  expect(made.States[state]).not.toHaveProperty(not);
});

test("fields to choose from are all but those a state cannot lack", () => {
  expect(blankable(REFERENCE)?.[1]).toEqual({ state: "Work", fields: ["Resource", "Retry", "Next"] });
  expect(blankable("{")).toBeUndefined();
  expect(blankStates("[]", [])).toBeUndefined();
});

const solutions = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("/solution.asl.json"));

test.each(solutions.slice(0, 6))("with any one state blanked, %s is a machine still", (file) => {
  const solution = readFileSync(`content/${file}`, "utf8");
  for (const { state } of blankable(solution) ?? []) {
    const { diagnostics } = parseDefinition(blankStates(solution, [{ state }]) ?? "");
    const errors = diagnostics.filter(({ severity, message }) => severity === "ERROR" && !/reach/i.test(message));
    expect({ state, errors: errors.map(({ message }) => message) }).toEqual({ state, errors: [] });
  }
});
