import { describe, expect, test } from "vitest";
import { runInSimulator, World } from "@/lib/simulator";
import { flowStages } from "./flow-stages";
import { FIRST_FLOW, FLOW_CHOICES, FLOW_FIELDS, FLOW_INPUT, FLOW_WORLD, type FlowChoice, flowDefinition } from "./order-flow";

async function stagesOf(choice: FlowChoice) {
  return flowStages(await runInSimulator({ definition: flowDefinition(choice), input: FLOW_INPUT, world: World.parse(FLOW_WORLD) }));
}

describe("data on its way through the five fields", () => {
  test("as the figure shows it first", async () => {
    const outcome = await stagesOf(FIRST_FLOW);
    expect(outcome?.error).toBeUndefined();
    expect(outcome?.stages.map(({ field }) => field)).toEqual([
      "Input",
      "InputPath",
      "Parameters",
      "Result",
      "ResultSelector",
      "ResultPath",
    ]);
    expect(outcome?.stages.at(-1)?.value).toEqual({ customer: "ana", order: { sku: "mug", gift: true, price: { price: 12 } } });
  });

  const changes = FLOW_FIELDS.flatMap((field) => FLOW_CHOICES[field].map((value) => ({ field, value })));
  test.each(changes)("$field set to $value shows where the data got to", async ({ field, value }) => {
    const outcome = await stagesOf({ ...FIRST_FLOW, [field]: value });
    expect(outcome?.stages.length).toBeGreaterThan(outcome?.error === undefined ? 3 : 0);
  });

  test("a path that leads to nothing is an error the figure tells", async () => {
    expect((await stagesOf({ ...FIRST_FLOW, InputPath: "null" }))?.error).toBe("States.Runtime");
  });
});
