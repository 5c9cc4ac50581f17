import { grade } from "@/lib/grader";
import { expect, test } from "vitest";
import { newExercise, parseDraft } from "./index";

const task = (resource: string, more: object) => ({ Type: "Task", Resource: resource, ...more });
const REFERENCE = JSON.stringify({
  StartAt: "Reserve",
  States: {
    Reserve: task("arn:aws:lambda:us-east-1:123456789012:function:reserve-stock", { Next: "Keep" }),
    Keep: task("arn:aws:states:::dynamodb:putItem", { Parameters: { TableName: "orders", Item: {} }, End: true }),
  },
});

test("a reference that calls services passes the tests it begins with: each is answered", async () => {
  const { exercise } = parseDraft(newExercise({ title: "Reserve", reference: REFERENCE, today: "2026-11-23" }), "reserve");
  expect(Object.keys(exercise?.tests[0]?.world.functions ?? {})).toEqual(["reserve-stock", "dynamodb:putItem:orders"]);
  expect(exercise && (await grade(exercise, REFERENCE)).outcome).toBe("passed");
});

test.each([
  { says: "one that is no JSON begins all the same, to be mended there", reference: "{ StartAt" },
  { says: "one that calls nothing has an empty world", reference: '{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }' },
])("$says", ({ reference }) => {
  const { exercise } = parseDraft(newExercise({ title: "A", reference, today: "2026-11-23" }), "a");
  expect(exercise?.solution).toBe(reference);
  expect(exercise?.tests[1]?.world.functions).toEqual({});
});
