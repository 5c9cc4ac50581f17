import { formatJson } from "@/app/_simulator/language/format-json";
import type { Work } from "@/app/_drafts/use-draft";

const definition = {
  Comment: "Charge an order; wait and try again while the card service is busy.",
  StartAt: "Charge card",
  States: {
    "Charge card": {
      Type: "Task",
      Resource: "arn:aws:lambda:eu-west-1:123456789012:function:charge-card",
      Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2 }],
      Catch: [{ ErrorEquals: ["CardDeclined"], ResultPath: "$.problem", Next: "Ask for another card" }],
      ResultPath: "$.receipt",
      Next: "Large order?",
    },
    "Large order?": {
      Type: "Choice",
      Choices: [{ Variable: "$.total", NumericGreaterThan: 500, Next: "Wait for review" }],
      Default: "Ship",
    },
    "Wait for review": { Type: "Wait", Seconds: 10, Next: "Ship" },
    Ship: { Type: "Pass", Parameters: { "order.$": "$.order", "receipt.$": "$.receipt.id" }, End: true },
    "Ask for another card": { Type: "Fail", Error: "CardDeclined", Cause: "The bank said no." },
  },
};

const world = {
  functions: {
    "charge-card": [
      { throws: { error: "Busy", cause: "Too many orders just now." }, takes: "200ms", times: 2 },
      { returns: { id: "r-1001" }, takes: "350ms" },
    ],
  },
};

/** What the playground shows a newcomer: a retry that works, a choice, a wait. */
export const firstMachine: Work = {
  definition: `${formatJson(definition)}\n`,
  input: `${formatJson({ order: 7, total: 640 })}\n`,
  world: `${formatJson(world)}\n`,
};
