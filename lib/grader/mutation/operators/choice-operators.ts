import type { Json } from "@/lib/asl";
import { isObject, listAt, type Edit, type MutationOperator } from "../mutation-operator";
import { dropEach, swapNeighbours } from "./retry-operators";

const COMPARISON = /^((?:Numeric|String|Timestamp)(?:LessThan|GreaterThan))(Equals)?((?:Path)?)$/;

/** Edits anywhere inside the Choice Rules. */
function inRules(
  value: Json,
  path: Edit["path"],
  edit: (name: string, operand: Json, path: Edit["path"]) => readonly Edit[],
): readonly Edit[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, i) => inRules(item, [...path, i], edit));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...edit(name, member, [...path, name]),
    ...inRules(member, [...path, name], edit),
  ]);
}

/** The same comparison with or without equality. The rule is rewritten whole, since the operator is a member's name. */
function otherComparison(rule: Json): Json | undefined {
  if (!isObject(rule)) return undefined;
  const operator = Object.keys(rule).find((name) => COMPARISON.test(name));
  const [, kind = "", equals, path = ""] = COMPARISON.exec(operator ?? "") ?? [];
  if (operator === undefined) return undefined;
  const { [operator]: operand = null, ...rest } = rule;
  return { ...rest, [`${kind}${equals === undefined ? "Equals" : ""}${path}`]: operand };
}

/** A pattern without its wildcards, and one open at the end where it was closed. */
function otherPatterns(pattern: string, path: Edit["path"]): readonly Edit[] {
  const literal = pattern.replaceAll("*", "");
  return [
    ...(literal === pattern ? [] : [{ path, value: literal, how: "without *" }]),
    ...(pattern.endsWith("*") ? [] : [{ path, value: `${pattern}*`, how: "open end" }]),
    ...(pattern.startsWith("*") ? [] : [{ path, value: `*${pattern}`, how: "open start" }]),
  ];
}

function otherCase(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}

export const choiceOperators: readonly MutationOperator[] = [
  { name: "drop-choice-rule", misconception: "A case without a rule goes to Default.", edits: dropEach("Choices") },
  {
    name: "reorder-choice-rules",
    misconception: "Choice Rules are tried from top to bottom; the first that holds is taken.",
    edits: swapNeighbours("Choices"),
  },
  {
    name: "comparison",
    misconception: "Whether the boundary itself belongs to the case is the difference of one word: LessThan or LessThanEquals.",
    edits: ({ body }) =>
      listAt(body, "Choices").flatMap((rule, i) => {
        const value = otherComparison(rule);
        return value === undefined ? [] : [{ path: ["Choices", i], value, how: "boundary" }];
      }),
  },
  {
    name: "operand",
    misconception: "The value a rule compares with is off by one.",
    edits: ({ body }) =>
      inRules(listAt(body, "Choices"), ["Choices"], (name, operand, path) =>
        name.startsWith("Numeric") && typeof operand === "number"
          ? [
              { path, value: operand + 1, how: "+1" },
              { path, value: operand - 1, how: "-1" },
            ]
          : [],
      ),
  },
  {
    name: "string-matches",
    misconception:
      "In StringMatches only * stands for any characters; without it the whole text must be equal, with it at both ends anything around fits.",
    edits: ({ body }) =>
      inRules(listAt(body, "Choices"), ["Choices"], (name, operand, path) =>
        name === "StringMatches" && typeof operand === "string" ? otherPatterns(operand, path) : [],
      ),
  },
  {
    name: "string-operand",
    misconception: "Texts are compared letter by letter: capitals and small letters are not the same.",
    edits: ({ body }) =>
      inRules(listAt(body, "Choices"), ["Choices"], (name, operand, path) =>
        name === "StringEquals" && typeof operand === "string" && otherCase(operand) !== operand
          ? [{ path, value: otherCase(operand), how: "other case" }]
          : [],
      ),
  },
  {
    name: "negation",
    misconception: "The rule asks for the opposite.",
    edits: ({ body }) =>
      inRules(listAt(body, "Choices"), ["Choices"], (_name, operand, path) =>
        typeof operand === "boolean" ? [{ path, value: !operand, how: "not" }] : [],
      ),
  },
];
