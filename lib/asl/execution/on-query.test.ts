import { expect, test } from "vitest";
import { parseDefinition, runExecution } from "../index";

test("every JSONata expression is told before it is evaluated, paths and constants are not", async () => {
  const { machine } = parseDefinition(
    JSON.stringify({
      StartAt: "A",
      States: {
        A: { Type: "Pass", Parameters: { "a.$": "$.a" }, Next: "B" },
        B: { Type: "Pass", QueryLanguage: "JSONata", Output: "{% $states.input.a + 1 %}", Next: "C" },
        C: { Type: "Choice", QueryLanguage: "JSONata", Choices: [{ Condition: "{% $states.input > 1 %}", Next: "D" }], Default: "D" },
        D: { Type: "Succeed", QueryLanguage: "JSONata", Output: "as it is" },
      },
    }),
  );
  if (machine === undefined) throw new Error("The definition is right.");
  const told: (readonly string[])[] = [];
  const tasks = { answer: () => ({ kind: "hangs" as const }) };
  await runExecution(machine, { a: 1 }, { startTimeMs: 0, seed: 1, tasks, onQuery: (...query) => told.push(query) });
  expect(told).toEqual([
    ['"{% $states.input.a + 1 %}"', "B", "Output"],
    ["$states.input > 1", "C", "Choices[0]/Condition"],
  ]);
});
