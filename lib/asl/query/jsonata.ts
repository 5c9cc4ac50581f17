import jsonata from "jsonata";
import type { Json } from "../json/json";
import { hashText, HASH_ALGORITHMS } from "./hash/hash-text";
import { type Query, QueryFailure, type QueryScope, QuerySyntaxError } from "./query";
import { createRandom } from "./random";

const OPEN = "{%";
const CLOSE = "%}";
const MAX_STACK = 500;
const MAX_SEQUENCE = 1_000_000;

/** A JSONata expression's evaluation. */
export interface JsonataQuery extends Query {
  readonly evaluate: (scope: QueryScope) => Promise<Json>;
}

/** Whether AWS takes the string for JSONata: it starts with `{%` and ends with `%}`, to the character. */
export function isJsonata(text: string): boolean {
  return text.startsWith(OPEN) && text.endsWith(CLOSE) && text.length >= OPEN.length + CLOSE.length;
}

/**
 * Compiles `{% expression %}`, once for all its evaluations.
 * @throws QuerySyntaxError with the offset in the whole string, delimiters included.
 */
export function compileJsonata(text: string): JsonataQuery {
  if (!isJsonata(text)) throw new QuerySyntaxError("A JSONata expression starts with {% and ends with %}.", "", 0);
  const inner = text.slice(OPEN.length, -CLOSE.length);
  const expression = compile(inner);
  const variables = [...variableReferences(expression.ast())].sort();
  const source = inner.trim();
  return { source: text, language: "JSONata", variables, evaluate: (scope) => evaluate(expression, { source, variables }, scope) };
}

interface Compiled {
  readonly source: string;
  readonly variables: readonly string[];
}

function compile(text: string): jsonata.Expression {
  try {
    return jsonata(text, { stack: MAX_STACK, sequence: MAX_SEQUENCE });
  } catch (error) {
    const { message, position } = error as { message?: string; position?: number };
    throw new QuerySyntaxError(
      `The JSONata expression does not parse: ${message ?? "unknown error"}.`,
      "",
      OPEN.length + Math.max(0, (position ?? 1) - 1),
    );
  }
}

async function evaluate(expression: jsonata.Expression, compiled: Compiled, scope: QueryScope): Promise<Json> {
  let value: unknown;
  try {
    value = await expression.evaluate(undefined, bindings(compiled, scope));
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    throw failure(compiled, {
      reason: "threw",
      tail: `threw an error during evaluation. ${code === undefined ? "" : `${code}: `}${message ?? String(error)}`,
    });
  }
  const json = plainJson(value);
  if (json === undefined) throw failure(compiled, { reason: "undefined", tail: "returned nothing (undefined)." });
  return json;
}

function failure({ source }: Compiled, { reason, tail }: { reason: "threw" | "undefined"; tail: string }): QueryFailure {
  return new QueryFailure(
    "States.QueryEvaluationError",
    (location) => `The JSONata expression '${source}' specified for the field '${location}' ${tail}`,
    {
      at: "",
      expression: source,
      mend:
        reason === "undefined"
          ? "Correct the names in the expression, or give a default with $exists(…) ? … : …."
          : "Correct the expression or the data it reads.",
      reason,
    },
  );
}

function bindings({ variables }: Compiled, scope: QueryScope): Record<string, unknown> {
  const bound: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of variables) {
    const value = scope.variable(name);
    if (value !== undefined) bound[name] = value;
  }
  const states: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  states["input"] = scope.input;
  states["context"] = scope.context();
  if (scope.result !== undefined) states["result"] = scope.result;
  if (scope.errorOutput !== undefined) states["errorOutput"] = scope.errorOutput;
  bound["states"] = states;
  return Object.assign(bound, functions(scope));
}

function functions(scope: QueryScope): Record<string, unknown> {
  const nowMs = scope.nowMs ?? 0;
  return {
    eval: undefined,
    millis: () => nowMs,
    now: () => new Date(nowMs).toISOString(),
    random: (seed?: number) => (seed === undefined ? scope.random : createRandom(seed)).next(),
    uuid: () => scope.random.uuid(),
    parse: (text: string) => JSON.parse(text) as Json,
    hash: (text: string, algorithm: string) => {
      const digest = hashText(text, algorithm);
      if (digest === undefined) throw new Error(`There is no hash algorithm ${algorithm}: use one of ${HASH_ALGORITHMS.join(", ")}.`);
      return digest;
    },
    partition: (list: readonly Json[], size: number) =>
      Array.from({ length: Math.ceil(list.length / size) }, (_, piece) => list.slice(piece * size, (piece + 1) * size)),
    range: (first: number, last: number, delta: number) =>
      Array.from({ length: Math.max(0, Math.floor((last - first) / delta) + 1) }, (_, index) => first + index * delta),
  };
}

function plainJson(value: unknown): Json | undefined {
  if (value === undefined || typeof value === "function") return undefined;
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as Json);
}

/** Names of workflow variables that an expression reads; those it binds itself are its own. */
function variableReferences(root: jsonata.ExprNode): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value } = node as { type?: unknown; value?: unknown };
    if (type === "variable" && typeof value === "string" && value !== "" && value !== "$" && value !== "states") names.add(value);
    for (const member of Object.values(node)) walk(member);
  };
  walk(root);
  return names;
}
