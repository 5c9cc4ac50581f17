import type { Json, JsonObject } from "@/lib/asl";
import { isObject, listAt } from "./mutation-operator";

const DEFAULT_RETRIER = { IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 3 };
const UNQUALIFIED_FUNCTION = /^arn:aws:lambda:[^:]*:[^:]*:function:[^:]+$/;

/**
 * The same machine in other words: states under other names and in another order, comments, functions by an alias, Retriers with their
 * defaults written out. What an exercise's tests think of it must not change: the opposite of a mutant.
 */
export function sameMeaning(definition: string): string {
  return JSON.stringify(block(JSON.parse(definition) as Json));
}

function block(value: Json): Json {
  if (!isObject(value) || !isObject(value["States"])) return value;
  const states = Object.entries(value["States"]).map(([name, body]) => [`Z ${name}`, isObject(body) ? state(body) : body] as const);
  return { ...value, StartAt: renamed(value["StartAt"] ?? null), States: Object.fromEntries(states.reverse()) };
}

function state(body: JsonObject): JsonObject {
  const has = (field: string, value: (found: Json) => Json): JsonObject => {
    const found = body[field];
    return found === undefined ? {} : { [field]: value(found) };
  };
  const each = (change: (item: Json) => Json) => (field: string) => has(field, () => listAt(body, field).map(change));
  return {
    ...body,
    Comment: "The same in other words.",
    ...has("Next", renamed),
    ...has("Default", renamed),
    ...has("Resource", (arn) => (typeof arn === "string" && UNQUALIFIED_FUNCTION.test(arn) ? `${arn}:live` : arn)),
    ...each(ledElsewhere)("Catch"),
    ...each(ledElsewhere)("Choices"),
    ...each((retrier) => (isObject(retrier) ? { ...DEFAULT_RETRIER, ...retrier } : retrier))("Retry"),
    ...each(block)("Branches"),
    ...has("ItemProcessor", block),
    ...has("Iterator", block),
  };
}

function ledElsewhere(item: Json): Json {
  return isObject(item) && item["Next"] !== undefined ? { ...item, Next: renamed(item["Next"]) } : item;
}

function renamed(name: Json): Json {
  return typeof name === "string" ? `Z ${name}` : name;
}
