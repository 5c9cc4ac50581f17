import { CHOICE_OPERATORS } from "../source/choice-operators";
import type { SourceObject } from "../source/source-definition";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

const SELECTORS = ["And", "Or", "Not", "Variable", "Condition"];

/** A Choice Rule tests one thing: And, Or, Not, a Condition, or a Variable with one comparison. */
export const choiceRulesHaveOneTest: Rule = function* (definition) {
  for (const object of definition.objects) {
    if (object.kind === "ChoiceRule" || object.kind === "NestedChoiceRule") yield* judge(object);
  }
};

function* judge(object: SourceObject): Iterable<Finding> {
  const operators = [...CHOICE_OPERATORS.keys()].filter((name) => object.fields[name] !== undefined);
  const selectors = SELECTORS.filter((name) => object.fields[name] !== undefined);
  if (selectors.length !== 1) yield unclear(object, operators.length > 0 && selectors.length === 0);
  yield* judgeOperators(object, operators, selectors);
}

function unclear({ kind, at }: SourceObject, lacksVariable: boolean): Finding {
  const listed = (kind === "ChoiceRule" ? SELECTORS : SELECTORS.slice(0, -1)).join(", ");
  const mend = lacksVariable ? "Add 'Variable' with the path to compare." : "Keep exactly one of them; combine tests with And, Or and Not.";
  return failure(at, `The object must have only one of the following fields, [${listed}]`, mend);
}

function* judgeOperators({ at, fields }: SourceObject, operators: readonly string[], selectors: readonly string[]): Iterable<Finding> {
  const compares = fields["Variable"] !== undefined;
  const [operator = "", second = ""] = operators;
  const more = { onKey: true, aws: { at } };
  if (compares && operators.length === 0) {
    const mend = "Add one, for example StringEquals, NumericGreaterThan or IsPresent.";
    yield failure(at, "A comparison operator is required beside 'Variable'", mend);
  } else if (operators.length > 1) {
    const message = `There should only be one of the following fields: [${operators.join(", ")}]`;
    yield failure(`${at}/${second}`, message, "Keep one, and combine several with And.", more);
  } else if (!compares && selectors.length === 1 && operators.length === 1) {
    yield failure(
      `${at}/${operator}`,
      `Field '${operator}' is not supported`,
      "Remove it, or move it into a rule of its own inside.",
      more,
    );
  }
}
