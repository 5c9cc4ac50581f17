import type { Json } from "@/lib/asl";

/** The five JSONPath fields, in the order in which they act. */
export const FLOW_FIELDS = ["InputPath", "Parameters", "ResultSelector", "ResultPath", "OutputPath"] as const;
export type FlowField = (typeof FLOW_FIELDS)[number];

/** What each field may be set to: JSON text; empty for a field that is left out. The first is the figure's own. */
export const FLOW_CHOICES: Readonly<Record<FlowField, readonly string[]>> = {
  InputPath: ['"$.order"', "", "null"],
  Parameters: ['{ "sku.$": "$.sku", "currency": "EUR" }', "", '{ "all.$": "$" }'],
  ResultSelector: ['{ "price.$": "$.amount" }', "", '{ "raw.$": "$" }'],
  ResultPath: ['"$.order.price"', "", '"$.price"', "null"],
  OutputPath: ["", '"$.order"', "null"],
};

export type FlowChoice = Readonly<Record<FlowField, string>>;

export const FIRST_FLOW: FlowChoice = {
  InputPath: '"$.order"',
  Parameters: '{ "sku.$": "$.sku", "currency": "EUR" }',
  ResultSelector: '{ "price.$": "$.amount" }',
  ResultPath: '"$.order.price"',
  OutputPath: "",
};

/** The state's definition with the chosen fields in it, as text: the text that is shown is the text that runs. */
export function flowDefinition(choice: FlowChoice): string {
  const fields = FLOW_FIELDS.filter((field) => choice[field] !== "").map((field) => `      "${field}": ${choice[field]},`);
  return `{
  "StartAt": "Price it",
  "States": {
    "Price it": {
      "Type": "Task",
      "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:price",
${fields.map((line) => `${line}\n`).join("")}      "End": true
    }
  }
}`;
}

export const FLOW_INPUT: Json = { customer: "ana", order: { sku: "mug", gift: true } };

/** The function behind the state: it knows the price, and says more than was asked. */
export const FLOW_WORLD: Json = { functions: { price: [{ returns: { amount: 12, stock: 40 } }] } };
