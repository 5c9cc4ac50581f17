import jsonata from "jsonata";
import type { Json } from "../json/json";
import { type Analysis, analyse } from "./jsonata/analyse";
import { NotJson, plainJson } from "./jsonata/plain-json";
import { registerFunctions, SCOPE_BINDING } from "./jsonata/register-functions";
import { boundedRegExp } from "./regex/bounded-reg-exp";
import { RegexProblem } from "./regex/regex-syntax";
import { type Query, QueryFailure, type QueryFailureReason, type QueryScope, QuerySyntaxError } from "./query";

const OPEN = "{%";
const CLOSE = "%}";
/** Nested evaluations; each is several frames of the host's stack. */
const MAX_DEPTH = 1500;
const MAX_SEQUENCE = 1_000_000;
/** Nodes evaluated, less than a second's worth on a slow machine: AWS stops an expression after one second of its clock. */
const MAX_STEPS = 250_000;

/** A JSONata expression; `evaluate` always promises. */
export interface JsonataQuery extends Query {
  /** Members of `$states` it reads, sorted; `*` where it takes `$states` whole. */
  readonly statesFields: readonly string[];
  readonly evaluate: (scope: QueryScope) => Promise<Json>;
}

interface Compiled {
  readonly expression: jsonata.Expression;
  /** Without the delimiters and the blanks at their sides: as AWS quotes it. */
  readonly text: string;
  readonly analysis: Analysis;
  readonly steps: StepCounter;
}

/** Whether AWS takes the string for JSONata: it starts with `{%` and ends with `%}`, to the character. */
export function isJsonata(text: string): boolean {
  return text.startsWith(OPEN) && text.endsWith(CLOSE) && text.length >= OPEN.length + CLOSE.length;
}

/**
 * Compiles `{% expression %}`, once for all its evaluations. Depth, steps and lengths are bounded, each with its own
 * message; what happens inside one built-in function (`$sort` or `$join` of a long list) cannot be
 * interrupted from here, so whoever runs untrusted definitions also ends their Worker after a while.
 * @throws QuerySyntaxError with the offset in the whole string, delimiters included: for what does not parse, for `$`,
 *   `$$` and bare names at top level, and for `$eval`, all of which AWS refuses at creation.
 */
export function compileJsonata(text: string): JsonataQuery {
  if (!isJsonata(text)) throw new QuerySyntaxError("A JSONata expression starts with {% and ends with %}.", "", 0);
  const inner = text.slice(OPEN.length, -CLOSE.length);
  const steps = new StepCounter();
  const { expression, analysis } = parse(inner, steps);
  const [problem] = analysis.problems;
  if (problem) throw new QuerySyntaxError(`${problem.message}.`, "", OPEN.length + problem.offset);
  registerFunctions(expression);
  const compiled = { expression, text: inner.trim(), analysis, steps };
  const { variables, statesFields } = analysis;
  return { source: compiled.text, language: "JSONata", variables, statesFields, evaluate: (scope) => evaluate(compiled, scope) };
}

/** jsonata reads these options at every node it evaluates: reading `stack` counts the steps, without a hook's promise. */
class StepCounter {
  readonly sequence = MAX_SEQUENCE;
  readonly RegexEngine = boundedRegExp(() => {
    this.#count();
  });
  #taken = 0;

  get stack(): number {
    this.#count();
    return MAX_DEPTH;
  }

  #count(): void {
    this.#taken += 1;
    // `stack` is read twice a node: once to see whether there is a limit, once to compare.
    if (this.#taken > 2 * MAX_STEPS) throw new LimitReached(`The evaluation took more than ${MAX_STEPS} steps`);
  }

  restart(): void {
    this.#taken = 0;
  }
}

class LimitReached extends Error {
  override readonly name = "LimitReached";
}

function parse(text: string, steps: StepCounter): Pick<Compiled, "expression" | "analysis"> {
  try {
    const expression = jsonata(text, steps);
    return { expression, analysis: analyse(expression.ast()) };
  } catch (error) {
    if (error instanceof RangeError) throw new QuerySyntaxError("The JSONata expression nests too deep to be read.", "", OPEN.length);
    const { code, message, position, token } = error as { code?: string; message?: string; position?: number; token?: unknown };
    // The library notes where a token ends; the end of the text has no length.
    const length = typeof token === "string" && token !== "(end)" ? token.length : 0;
    const offset = Math.max(0, (position ?? text.length) - length);
    throw new QuerySyntaxError(
      `The JSONata expression does not parse: ${code ?? "error"}: ${message ?? String(error)}.`,
      "",
      OPEN.length + offset,
    );
  }
}

async function evaluate(compiled: Compiled, scope: QueryScope): Promise<Json> {
  compiled.steps.restart();
  let json: Json | undefined;
  try {
    json = plainJson(await compiled.expression.evaluate(undefined, bindings(compiled.analysis, scope)));
  } catch (error) {
    throw failureOf(compiled, error);
  }
  if (json !== undefined) return json;
  throw failure(
    compiled,
    "undefined",
    "returned nothing (undefined).",
    "Correct the names in the expression, or give a default: $exists(x) ? x : 0.",
  );
}

/** Only what the expression reads is bound: the Context Object is not built for one that never looks at it. */
function bindings({ variables, shadowed, statesFields }: Analysis, scope: QueryScope): Record<string, unknown> {
  const bound: Record<string, unknown> = { [SCOPE_BINDING]: scope };
  for (const names of [variables, shadowed]) {
    for (const name of names) {
      const value = scope.variable(name);
      if (value !== undefined) bound[name] = value;
    }
  }
  if (statesFields.length > 0) bound["states"] = statesObject(statesFields, scope);
  return bound;
}

function statesObject(fields: readonly string[], scope: QueryScope): Record<string, unknown> {
  const reads = (field: string): boolean => fields.includes(field) || fields.includes("*");
  const states: Record<string, unknown> = { input: scope.input };
  if (reads("context")) states["context"] = scope.context();
  if (scope.result !== undefined && reads("result")) states["result"] = scope.result;
  if (scope.errorOutput !== undefined && reads("errorOutput")) states["errorOutput"] = scope.errorOutput;
  return states;
}

/** jsonata's own limits, by its error codes. */
const LIMIT_CODES = new Map([
  ["D1011", `The expression nests more than ${MAX_DEPTH} evaluations: it may recurse without end`],
  ["D2014", `A list would have more than ${MAX_SEQUENCE} members`],
  ["D2015", `A list would have more than ${MAX_SEQUENCE} members`],
]);

function failureOf(compiled: Compiled, error: unknown): QueryFailure {
  if (error instanceof NotJson)
    return failure(compiled, "threw", `${error.message}.`, "Return a value: call the function, or name its result.");
  const { code, message } = error as { code?: string; message?: string };
  const limit =
    error instanceof LimitReached || error instanceof RegexProblem || error instanceof RangeError
      ? error.message
      : LIMIT_CODES.get(code ?? "");
  const words = limit ?? message ?? String(error);
  const detail = code === undefined ? words : `${code}: ${words}`;
  return limit === undefined
    ? failure(compiled, "threw", `threw an error during evaluation. ${detail}`, "Correct the expression, or the data that it reads.")
    : failure(
        compiled,
        "limit",
        `threw an error during evaluation. ${detail}`,
        "Do less in one expression: split it over states, or work on fewer items.",
      );
}

function failure({ text }: Compiled, reason: QueryFailureReason, tail: string, mend: string): QueryFailure {
  return new QueryFailure(
    "States.QueryEvaluationError",
    (location) => `The JSONata expression '${text}' specified for the field '${location}' ${tail}`,
    { at: "", expression: text, mend, reason },
  );
}
