import type { Json } from "../../json/json";
import { isObject } from "../is-object";
import { type InstantQuery, QueryFailure, type QueryScope } from "../query";
import { parsePath } from "./parse-path";
import type { ParsedPath, PathRoot, PathStep, Selector } from "./path-syntax";
import { compileSteps, startSearch } from "./search-path";
import { elementOf, memberOf, membersOf } from "./select";

interface PathQuery extends InstantQuery {
  /** Whether it names one place: if so a miss is a failure, otherwise the answer is a list, perhaps empty. */
  readonly definite: boolean;
}

/**
 * Compiles a JSONPath: `$.order.id`, `$$.Execution.Name`, `$name.items[0]`, `$.items[?(@.price > 10)]`.
 * A path that names one place fails where that is missing; any other answers a list of what it finds (recorded on
 * AWS: a wildcard or slice without a match, even below a missing field, is `[]`).
 * @throws QuerySyntaxError
 */
export function compilePath(text: string): PathQuery {
  return compileParsedPath(parsePath(text));
}

export function compileParsedPath(path: ParsedPath): PathQuery {
  const rootOf = compileRoot(path.root, path.source);
  const definite = isDefinite(path.steps);
  const follow = definite ? compileDefinite(path) : compileIndefinite(path);
  return {
    source: path.source,
    language: "JSONPath",
    variables: path.root.kind === "variable" ? [path.root.name] : [],
    definite,
    evaluate: (scope) => follow(rootOf(scope)),
  };
}

function compileRoot(root: PathRoot, source: string): (scope: QueryScope) => Json {
  switch (root.kind) {
    case "input":
      return (scope) => scope.input;
    case "context":
      return (scope) => scope.context();
    case "variable": {
      const { name } = root;
      return (scope) => {
        const value = scope.variable(name);
        return value === undefined ? missingVariable(name, source) : value;
      };
    }
  }
}

function isDefinite(steps: readonly PathStep[]): boolean {
  return steps.every(({ descend, select }, index) => {
    if (descend) return false;
    // The last step may name several members: they come back merged into one object.
    return select.kind === "name" || select.kind === "index" || (select.kind === "names" && index === steps.length - 1);
  });
}

function compileDefinite(path: ParsedPath): (root: Json) => Json {
  const selectors = path.steps.map((step) => step.select);
  return (root) => {
    let value = root;
    for (let index = 0; index < selectors.length; index += 1) {
      const selector = selectors[index];
      const next = selector && follow(value, selector);
      if (next === undefined) return missing(path, selectors, index, value);
      value = next;
    }
    return value;
  };
}

function follow(value: Json, selector: Selector): Json | undefined {
  if (selector.kind === "name") return memberOf(value, selector.name);
  if (selector.kind === "index") return elementOf(value, selector.index);
  return selector.kind === "names" && isObject(value) ? membersOf(value, selector.names) : undefined;
}

function compileIndefinite(path: ParsedPath): (root: Json) => Json {
  const find = compileSteps(path.steps);
  return (root) => find(root, startSearch(root, path.source));
}

function missingVariable(name: string, source: string): never {
  throw new QueryFailure("States.Runtime", `Invalid path '${source}' : The variable '${name}' is not defined`, {
    at: "",
    expression: source,
    mend: `Assign the variable '${name}' in a state that runs before this one and in the same or an outer block.`,
    reason: "variable-not-found",
  });
}

function missing(path: ParsedPath, selectors: readonly Selector[], index: number, value: Json): never {
  throw new QueryFailure("States.Runtime", `Invalid path '${path.source}' : ${missingWords(selectors, index, value)}`, {
    at: "",
    expression: path.source,
    mend: `Give the input what '${path.source}' names, or correct the path: there is nothing at ${written(selectors.slice(0, index + 1))}.`,
    reason: selectors[index]?.kind === "index" && Array.isArray(value) ? "index-not-found" : "path-not-found",
  });
}

/** Recorded for a missing member: `Missing property in path $['no']`. The others are Jayway's words for the like. */
function missingWords(selectors: readonly Selector[], index: number, value: Json): string {
  const selector = selectors[index];
  const before = written(selectors.slice(0, index));
  const here = written(selectors.slice(0, index + 1));
  if (selector?.kind === "index") {
    return Array.isArray(value)
      ? `Index out of bounds when evaluating path ${here}`
      : `Filter: [${selector.index}] can only be applied to arrays. Current context is: ${JSON.stringify(value)}`;
  }
  if (isObject(value)) return `Missing property in path ${here}`;
  return `Expected to find an object with property ${here.slice(before.length)} in path ${before} but found '${kindOf(value)}'`;
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function written(selectors: readonly Selector[]): string {
  return `$${selectors.map(writtenSelector).join("")}`;
}

function writtenSelector(selector: Selector): string {
  if (selector.kind === "name") return `['${selector.name}']`;
  if (selector.kind === "names") return `[${selector.names.map((name) => `'${name}'`).join(",")}]`;
  return selector.kind === "index" ? `[${selector.index}]` : "[*]";
}
