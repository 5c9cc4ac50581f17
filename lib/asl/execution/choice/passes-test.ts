import type { ChoiceTest } from "../../definition/states";
import type { Json } from "../../json/json";
import type { Query } from "../../query/query";
import type { Process } from "../process";
import type { StateRun } from "../state-run";
import { OPERATORS } from "./operators";

/**
 * Whether the Condition of a Choice Rule in JSONata mode passes.
 * @param index - of the rule, for the words of a failure.
 */
export function* passesCondition({ condition }: Condition, run: StateRun, index: number): Process<boolean> {
  if (typeof condition === "boolean") return condition;
  const field = `Choices[${index}]/Condition`;
  const value = yield* run.evaluate(condition, field);
  if (typeof value !== "boolean") throw run.wrongType(condition, field, "boolean", value);
  return value;
}

type Condition = Extract<ChoiceTest, { readonly kind: "condition" }>;

/** Whether the test of a Choice Rule in JSONPath mode passes. @see https://states-language.net/spec.html#choice-state */
export function passesTest(test: ChoiceTest, run: StateRun, input: Json): boolean {
  switch (test.kind) {
    case "and":
      return test.tests.every((inner) => passesTest(inner, run, input));
    case "or":
      return test.tests.some((inner) => passesTest(inner, run, input));
    case "not":
      return !passesTest(test.test, run, input);
    case "compare":
      return compares(test, run, input);
    case "condition":
      throw new Error("A Condition stands by itself: the parser puts none inside And, Or, Not.");
  }
}

type Comparison = Extract<ChoiceTest, { readonly kind: "compare" }>;

function compares(test: Comparison, run: StateRun, input: Json): boolean {
  if (test.operator === "IsPresent") return isPresent(test.variable, run, input) === test.operand;
  const operator = OPERATORS.get(test.operator) ?? OPERATORS.get(test.operator.replace(/Path$/, ""));
  if (operator === undefined) throw new Error(`"${test.operator}" is no comparison operator; the parser lets none such through.`);
  const value = referenced(test.variable, run, input);
  return operator(value, isQuery(test.operand) ? referenced(test.operand, run, input) : test.operand);
}

function referenced(path: Query, run: StateRun, input: Json): Json {
  const value = find(path, run, input);
  if (value !== undefined) return value;
  throw run.runtimeError(
    `Invalid path '${path.source}': The choice state's condition path references an invalid value.`,
    `Ask with IsPresent first whether '${path.source}' is there.`,
  );
}

/** True for a null that is there. */
function isPresent(path: Query, run: StateRun, input: Json): boolean {
  return find(path, run, input) !== undefined;
}

function find(path: Query, run: StateRun, input: Json): Json | undefined {
  try {
    const value = run.ask(path, "Variable", { dollar: input });
    return value instanceof Promise ? undefined : value;
  } catch {
    return undefined;
  }
}

function isQuery(operand: Json | Query): operand is Query {
  return typeof operand === "object" && operand !== null && "evaluate" in operand && typeof operand.evaluate === "function";
}
