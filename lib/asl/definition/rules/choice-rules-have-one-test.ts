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

function* judge({ kind, at, fields }: SourceObject): Iterable<Finding> {
  const selectors = SELECTORS.filter((name) => fields[name] !== undefined);
  const operators = [...CHOICE_OPERATORS.keys()].filter((name) => fields[name] !== undefined);
  if (selectors.length !== 1) {
    const listed = (kind === "ChoiceRule" ? SELECTORS : SELECTORS.slice(0, -1)).join(", ");
    const mend =
      operators.length > 0 && selectors.length === 0
        ? "Add 'Variable' with the path to compare."
        : "Keep exactly one of them; combine tests with And, Or and Not.";
    yield failure(at, `The object must have only one of the following fields, [${listed}]`, mend);
  }
  const compares = fields["Variable"] !== undefined;
  if (compares && operators.length === 0) {
    yield failure(
      at,
      "A comparison operator is required beside 'Variable'",
      "Add one, for example StringEquals, NumericGreaterThan or IsPresent.",
    );
  }
  if (operators.length > 1) {
    const message = `There should only be one of the following fields: [${operators.join(", ")}]`;
    yield failure(`${at}/${operators[1] ?? ""}`, message, "Keep one, and combine several with And.", { onKey: true, aws: { at } });
  } else if (!compares && selectors.length === 1 && operators.length === 1) {
    const operator = operators[0] ?? "";
    yield failure(`${at}/${operator}`, `Field '${operator}' is not supported`, "Remove it, or move it into a rule of its own inside.", {
      onKey: true,
      aws: { at },
    });
  }
}
