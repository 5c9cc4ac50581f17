import type { Json } from "@/lib/asl";
import { isObject, type Edit, type MutationOperator } from "../mutation-operator";

/** Each JSONata operator and what it is mistaken for. Operators stand between blanks, as people write them. */
const JSONATA: readonly (readonly [string, string])[] = [
  [" < ", " <= "],
  [" <= ", " < "],
  [" > ", " >= "],
  [" >= ", " > "],
  [" = ", " != "],
  [" != ", " = "],
  [" and ", " or "],
  [" or ", " and "],
  [" + ", " - "],
  [" - ", " + "],
];

/** Every string inside a state, but not inside the states it holds. */
function strings(value: Json, path: Edit["path"] = []): readonly (readonly [Edit["path"], string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, i) => strings(item, [...path, i]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === "States" ? [] : strings(member, [...path, name])));
}

/** One edit for each operator at each place of an expression. */
function otherOperators(text: string, path: Edit["path"]): readonly Edit[] {
  return JSONATA.flatMap(([operator, mistaken]) =>
    text
      .split(operator)
      .slice(1)
      .map((_, i) => ({ path, value: replaceNth(text, i, [operator, mistaken]), how: `${operator.trim()} as ${mistaken.trim()} ${i}` })),
  );
}

function replaceNth(text: string, n: number, [operator, mistaken]: readonly [string, string]): string {
  const parts = text.split(operator);
  return `${parts.slice(0, n + 1).join(operator)}${mistaken}${parts.slice(n + 1).join(operator)}`;
}

export const textOperators: readonly MutationOperator[] = [
  {
    name: "jsonata-operator",
    misconception: "An operator in the expression is not the one that the task asks for.",
    edits: ({ body }) => strings(body).flatMap(([path, text]) => (text.startsWith("{%") ? otherOperators(text, path) : [])),
  },
  {
    name: "literal-for-expression",
    misconception: "Without {% and %} an expression is plain text.",
    edits: ({ body }) =>
      strings(body).flatMap(([path, text]) => (text.startsWith("{%") ? [{ path, value: text.slice(2, -2).trim(), how: "plain" }] : [])),
  },
  {
    name: "literal-for-path",
    misconception: "Without .$ behind its name, a member's path is plain text.",
    edits: ({ body }) => strings(body).flatMap(([path, text]) => literalForPath(path, text)),
  },
];

/** `"id.$": "$.id"` becomes `"id.$": "'$.id'"`-like text: States.Format gives the path's own letters. */
function literalForPath(path: Edit["path"], text: string): readonly Edit[] {
  const name = path.at(-1);
  if (typeof name !== "string" || !name.endsWith(".$") || !text.startsWith("$")) return [];
  return [{ path, value: `States.Format('${text}')`, how: "plain" }];
}
