import type { Json } from "../../json/json";
import { compileParsedPath } from "../jsonpath/compile-path";
import { parsePathAt } from "../jsonpath/parse-path";
import { type InstantQuery, QueryFailure, type QueryScope } from "../query";
import { TextCursor } from "../text-cursor";
import { type IntrinsicFunction, IntrinsicProblem } from "./intrinsic-function";
import { parseLiteral } from "./parse-literal";
import { INTRINSIC_FUNCTIONS } from "./table";

const MAX_NESTING = 10;
const FUNCTION_NAME = /[A-Za-z_][\w.]*/y;

interface Argument {
  readonly variables: readonly string[];
  readonly evaluate: (scope: QueryScope) => Json;
  /** A string literal as written, escapes and all. */
  readonly raw?: string;
}

/**
 * Compiles a call of an Intrinsic Function: `States.Format('Hello, {}', $.name)`. Calls nest at most ten deep.
 * @throws QuerySyntaxError for an unknown function, a wrong number of arguments, an illegal escape.
 */
export function compileIntrinsic(text: string): InstantQuery {
  const cursor = new TextCursor(text);
  const call = parseCall(cursor, 1);
  cursor.skipSpace();
  if (!cursor.atEnd) cursor.fail("Expected the end after the closing ')'");
  const evaluate = (scope: QueryScope): Json => {
    try {
      return call.evaluate(scope);
    } catch (problem) {
      throw callFailure(text, problem, scope);
    }
  };
  return { source: text, language: "JSONPath", variables: [...new Set(call.variables)].sort(), evaluate };
}

function parseCall(cursor: TextCursor, nesting: number): Argument {
  const start = cursor.offset;
  const name = cursor.match(FUNCTION_NAME) ?? cursor.fail("Expected an Intrinsic Function such as States.Format(…)");
  const intrinsic = INTRINSIC_FUNCTIONS.get(name) ?? cursor.refuse(`There is no Intrinsic Function '${name}'`, start);
  if (nesting > MAX_NESTING) cursor.refuse(`Intrinsic Functions nest at most ${MAX_NESTING} deep`, start);
  cursor.skipSpace();
  cursor.expect("(", `after ${name}`);
  const list = parseArguments(cursor, nesting);
  checkCount(intrinsic, list.length, () => cursor.refuse(`${name} takes ${countWords(intrinsic)}, not ${list.length}`, start));
  return compileCall(intrinsic, list);
}

function parseArguments(cursor: TextCursor, nesting: number): readonly Argument[] {
  const list: Argument[] = [];
  cursor.skipSpace();
  if (cursor.take(")")) return list;
  do {
    cursor.skipSpace();
    list.push(parseArgument(cursor, nesting));
    cursor.skipSpace();
  } while (cursor.take(","));
  cursor.expect(")", "to close the call");
  return list;
}

function parseArgument(cursor: TextCursor, nesting: number): Argument {
  if (cursor.next === "$") return compileParsedPath(parsePathAt(cursor));
  const literal = parseLiteral(cursor);
  if (literal === undefined) return parseCall(cursor, nesting + 1);
  return { variables: [], evaluate: () => literal.value, ...(literal.raw === undefined ? {} : { raw: literal.raw }) };
}

function compileCall(intrinsic: IntrinsicFunction, list: readonly Argument[]): Argument {
  const evaluators = list.map((argument, index) => (intrinsic.template && index === 0 ? templateArgument(argument) : argument.evaluate));
  return {
    variables: list.flatMap((argument) => argument.variables),
    evaluate: (scope) => {
      const values = new Array<Json>(evaluators.length);
      for (let index = 0; index < values.length; index += 1) values[index] = evaluators[index]?.(scope) ?? null;
      return intrinsic.call(values, scope.random);
    },
  };
}

/** Data is no template source: its backslashes stay. */
function templateArgument(argument: Argument): Argument["evaluate"] {
  const { raw } = argument;
  if (raw !== undefined) return () => raw;
  return (scope) => {
    const value = argument.evaluate(scope);
    return typeof value === "string" ? value.replaceAll("\\", "\\\\") : value;
  };
}

/** AWS was seen to name the outermost call, also where a nested one failed. */
function callFailure(call: string, problem: unknown, scope: QueryScope): unknown {
  const failure = (error: string, words: string, mend: string): QueryFailure =>
    new QueryFailure(error, `The function '${call}' had the following error: ${words}`, {
      at: "",
      expression: call,
      mend,
      reason: "intrinsic",
    });
  if (problem instanceof IntrinsicProblem) return failure("States.IntrinsicFailure", problem.message, problem.mend);
  if (!(problem instanceof QueryFailure) || problem.error !== "States.Runtime") return problem;
  if (problem.where.reason === "limit") return problem;
  // Seen on AWS: a path of the Context Object loses its second `$` here, and the input is the state's all the same.
  const path = problem.where.expression.replace(/^\$\$/, "$");
  const words = `The JsonPath argument for the field '${path}' could not be found in the input '${JSON.stringify(scope.input)}'`;
  return failure("States.Runtime", words, problem.where.mend);
}

function checkCount(intrinsic: IntrinsicFunction, count: number, refuse: () => never): void {
  const [fewest, most] = intrinsic.arguments;
  if (count < fewest || count > most) refuse();
}

function countWords({ arguments: [fewest, most] }: IntrinsicFunction): string {
  const plural = most === 1 ? "argument" : "arguments";
  if (fewest === most) return `${fewest} ${plural}`;
  return most === Number.POSITIVE_INFINITY ? `at least ${fewest} arguments` : `${fewest} to ${most} arguments`;
}
