import { describe, expect, test } from "vitest";
import { evaluateExpression } from "./evaluate-expression";

const moment = {
  here: { order: { lines: [{ price: 3 }, { price: 4 }] } },
  input: { n: 2 },
  result: { code: 200 },
  context: { State: { Name: "Charge" } },
  variables: { limit: 10 },
  nowMs: 0,
};

describe("what an expression gives at a moment", () => {
  test.each([
    { text: "$.order.lines[1].price", value: 4 },
    { text: "$.order.lines[*].price", value: [3, 4] },
    { text: "$$.State.Name", value: "Charge" },
    { text: "$limit", value: 10 },
    { text: "States.Format('{} of {}', $.order.lines[0].price, $limit)", value: "3 of 10" },
    { text: "{% $states.input.n * $limit %}", value: 20 },
    { text: "  {% $states.result.code %} ", value: 200 },
    { text: "{% $states.context.State.Name %}", value: "Charge" },
  ])("$text", async ({ text, value }) => {
    expect(await evaluateExpression({ ...moment, text })).toMatchObject({ kind: "value", value });
  });

  test.each([
    { text: "$.order.nothing", reply: { kind: "failure", error: "States.Runtime" } },
    { text: "{% $states.input.missing %}", reply: { kind: "failure", error: "States.QueryEvaluationError" } },
    { text: "$.order[", reply: { kind: "syntax" } },
    { text: "{% 1 + %}", reply: { kind: "syntax" } },
    { text: "__proto__", reply: { kind: "syntax" } },
  ])("$text is refused as AWS would", async ({ text, reply }) => {
    expect(await evaluateExpression({ ...moment, text })).toMatchObject(reply);
  });
});
