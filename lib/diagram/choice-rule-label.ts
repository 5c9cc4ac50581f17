import type { Json, JsonObject } from "@/lib/asl";

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/GreaterThanEquals/, "≥"],
  [/LessThanEquals/, "≤"],
  [/GreaterThan/, ">"],
  [/LessThan/, "<"],
  [/Equals/, "="],
  [/Matches/, "≈"],
];
const MAX_LENGTH = 34;

/** @returns a Choice Rule in a few words: `$.total > 100`, `not $.paid is present`. */
export function choiceRuleLabel(rule: Json | undefined): string {
  const label = words(rule);
  return label.length > MAX_LENGTH ? `${label.slice(0, MAX_LENGTH - 1)}…` : label;
}

function words(rule: Json | undefined): string {
  if (!isObject(rule)) return "?";
  if (typeof rule.Condition === "string") return rule.Condition.replace(/^\{%\s*|\s*%\}$/g, "");
  if (rule.Not !== undefined) return `not ${words(rule.Not)}`;
  for (const [field, joint] of [
    ["And", " and "],
    ["Or", " or "],
  ] as const) {
    const rules = rule[field];
    if (Array.isArray(rules)) return (rules as readonly Json[]).map(words).join(joint);
  }
  return comparison(rule);
}

function comparison(rule: JsonObject): string {
  const variable = typeof rule.Variable === "string" ? rule.Variable : "?";
  const operator = Object.keys(rule).find((field) => /^(String|Numeric|Boolean|Timestamp|Is)[A-Z]/.test(field));
  if (operator === undefined) return variable;
  const operand = rule[operator];
  if (operator.startsWith("Is")) return `${variable} ${operand === false ? "is not" : "is"} ${operator.slice(2).toLowerCase()}`;
  const symbol = SYMBOLS.find(([pattern]) => pattern.test(operator))?.[1] ?? operator;
  return `${variable} ${symbol} ${typeof operand === "string" ? operand : JSON.stringify(operand)}`;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
