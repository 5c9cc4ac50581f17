import { expect, test } from "vitest";
import type { StateVisit } from "@/lib/asl";
import { visitStages } from "./visit-stages";

const visit: StateVisit = {
  id: 0,
  state: "Charge",
  type: "Task",
  at: "/States/Charge",
  enteredMs: 0,
  enteredEventId: 2,
  context: {},
  variablesBefore: { n: 1 },
  attempts: [
    { startMs: 0, endMs: 5, error: "Boom", firstStage: 1 },
    { startMs: 9, endMs: 12, firstStage: 2 },
  ],
  stages: [
    { field: "Input", value: { raw: true } },
    { field: "Parameters", value: { try: 0 } },
    { field: "Parameters", value: { try: 1 } },
    { field: "Result", value: "ok" },
    { field: "ResultPath", value: { raw: true, charged: "ok" } },
    { field: "Assign", value: { n: 2 } },
  ],
};

test.each([
  { says: "the first attempt ends where the second begins", attempt: 0, fields: ["Input", "Parameters"], compared: [undefined, "Input"] },
  {
    says: "by default the last; a result comes from outside, ResultPath from the raw input",
    attempt: undefined,
    fields: ["Input", "Parameters", "Result", "ResultPath", "Assign"],
    compared: [undefined, "Input", undefined, "Input", "variables before"],
  },
])("$says", ({ attempt, fields, compared }) => {
  const stages = visitStages(visit, attempt);
  expect(stages.map(({ field }) => field)).toEqual(fields);
  expect(stages.map(({ beforeField }) => beforeField)).toEqual(compared);
});
