import { unfilledPlaceholder } from "../queries/unfilled-placeholder";
import { CHOICE_OPERATORS } from "../source/choice-operators";
import type { ChoiceRule, ChoiceTest } from "../states";
import type { Builder } from "./builder";

export function choiceRule(from: Builder): ChoiceRule {
  return { at: from.at, test: choiceTest(from), next: from.text("Next") ?? "", assign: from.query("Assign"), output: from.query("Output") };
}

function choiceTest(from: Builder): ChoiceTest {
  if (from.has("And")) return { kind: "and", tests: from.parts("And").map(choiceTest) };
  if (from.has("Or")) return { kind: "or", tests: from.parts("Or").map(choiceTest) };
  if (from.has("Not")) return { kind: "not", test: choiceTest(from.part("Not")) };
  if (from.has("Condition"))
    return { kind: "condition", at: from.at, condition: from.query("Condition") ?? from.fields["Condition"] === true };
  return comparison(from);
}

function comparison(from: Builder): ChoiceTest {
  const operator = [...CHOICE_OPERATORS.keys()].find((name) => from.has(name)) ?? "IsPresent";
  const operand = from.query(operator) ?? from.fields[operator] ?? null;
  // The rules let no Variable through that has no query; this only tells the compiler so.
  const variable = from.query("Variable") ?? unfilledPlaceholder("", "JSONPath");
  return { kind: "compare", at: from.at, variable, operator, operand };
}
