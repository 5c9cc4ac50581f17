import type { Json } from "../json/json";
import { compileStringOrPath } from "./compile-string-or-path";
import { isObject } from "./is-object";
import { compileJsonata, isJsonata } from "./jsonata";
import { objectMaker } from "./object-maker";
import { type Query, QueryFailure, type QueryLanguage, type QueryScope, QuerySyntaxError } from "./query";

const MAX_DEPTH = 256;

/** A part of a template: fixed, or made anew at each evaluation. */
type Part<Value> =
  | { readonly fixed: Json }
  | {
      readonly fixed?: never;
      readonly variables: readonly string[];
      readonly statesFields?: readonly string[];
      readonly make: (scope: QueryScope) => Value;
    };

/**
 * Compiles a Payload Template. JSONPath: a member `"x.$"` takes the value of its path or Intrinsic Function, everything
 * else stays as it is. JSONata: so does every string `{% … %}`, wherever it stands. A template without either is
 * a constant, frozen and shared by all evaluations.
 * @throws QuerySyntaxError whose `at` points into the template.
 */
export function compileTemplate(template: Json, language: QueryLanguage): Query {
  const source = JSON.stringify(template);
  const part = language === "JSONPath" ? compilePathPart(template, 0) : compileJsonataPart(template, 0);
  if (part.fixed !== undefined) {
    const constant = deepFreeze(part.fixed);
    return { source, language, variables: [], constant, evaluate: () => constant };
  }
  const statesFields = language === "JSONata" ? { statesFields: sortedOnce(part.statesFields ?? []) } : {};
  return { source, language, variables: sortedOnce(part.variables), ...statesFields, evaluate: part.make };
}

function sortedOnce(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function compilePathPart(template: Json, depth: number): Part<Json> {
  checkDepth(depth);
  if (Array.isArray(template)) {
    const parts = (template as readonly Json[]).map((member, index) => pointing(String(index), () => compilePathPart(member, depth + 1)));
    return listPart(parts);
  }
  if (!isObject(template)) return { fixed: template };
  const members = new Map<string, Part<Json>>();
  for (const [key, member] of Object.entries(template)) {
    const name = key.endsWith(".$") ? key.slice(0, -2) : key;
    if (members.has(name)) throw new QuerySyntaxError(`The template sets '${name}' twice: as '${name}' and as '${name}.$'.`, `/${key}`);
    members.set(
      name,
      pointing(key, () => (name === key ? compilePathPart(member, depth + 1) : compileMember(key, member))),
    );
  }
  return objectPart(members);
}

/** A member `"x.$"`. */
function compileMember(key: string, text: Json): Part<Json> {
  if (typeof text !== "string") {
    throw new QuerySyntaxError(
      `The value for the field '${key}' must be a STRING that contains a JSONPath or an intrinsic function call.`,
      "",
    );
  }
  const query = compileStringOrPath(text);
  return {
    variables: query.variables,
    make: (scope) => {
      try {
        return query.evaluate(scope);
      } catch (failure) {
        if (!(failure instanceof QueryFailure)) throw failure;
        // Seen on AWS: an index past the end of a list gives null here, and here alone.
        if (failure.where.reason === "index-not-found") return null;
        throw memberFailure(failure, key, scope);
      }
    },
  };
}

function memberFailure(failure: QueryFailure, key: string, scope: QueryScope): QueryFailure {
  if (failure.where.reason !== "path-not-found") return failure.within(key);
  const path = failure.where.expression;
  const input = JSON.stringify(path.startsWith("$$") ? scope.context() : scope.input);
  const words = `The JSONPath '${path}' specified for the field '${key}' could not be found in the input '${input}'`;
  return new QueryFailure(failure.error, words, failure.where).within(key);
}

function listPart(parts: readonly Part<Json>[]): Part<Json> {
  if (parts.every((part) => part.fixed !== undefined)) return { fixed: parts.map((part) => part.fixed) };
  const makers = parts.map((part, index) => maker(part, String(index)));
  return { variables: variablesOf(parts), make: (scope) => makers.map((make) => make(scope)) };
}

function objectPart(members: ReadonlyMap<string, Part<Json>>): Part<Json> {
  const parts = [...members.values()];
  const newObject = objectMaker([...members.keys()]);
  if (parts.every((part) => part.fixed !== undefined)) {
    const object = newObject();
    for (const [name, part] of members) object[name] = part.fixed ?? null;
    return { fixed: object };
  }
  const makers = [...members].map(([name, part]) => ({ name, make: maker(part, name) }));
  return {
    variables: variablesOf(parts),
    make: (scope) => {
      const object = newObject();
      for (const { name, make } of makers) object[name] = make(scope);
      return object;
    },
  };
}

/** @param step - where the part stands; a member `"x.$"` has put its own key into the failure already. */
function maker(part: Part<Json>, step: string): (scope: QueryScope) => Json {
  if (part.fixed !== undefined) {
    const { fixed } = part;
    return () => fixed;
  }
  const { make } = part;
  return (scope) => {
    try {
      return make(scope);
    } catch (failure) {
      if (!(failure instanceof QueryFailure) || failure.where.at.startsWith(`/${step}.$`)) throw failure;
      throw failure.within(step);
    }
  };
}

function compileJsonataPart(template: Json, depth: number): Part<Promise<Json>> {
  checkDepth(depth);
  if (typeof template === "string" && isJsonata(template)) {
    const query = compileJsonata(template);
    return { variables: query.variables, statesFields: query.statesFields, make: query.evaluate };
  }
  if (typeof template !== "object" || template === null) return { fixed: template };
  const parts = Object.entries(template).map(([name, member]): readonly [string, Part<Promise<Json>>] => [
    name,
    pointing(name, () => compileJsonataPart(member, depth + 1)),
  ]);
  if (parts.every(([, part]) => part.fixed !== undefined)) return { fixed: template };
  const dynamic = parts.map(([, part]) => part);
  const statesFields = dynamic.flatMap((part) => (part.fixed === undefined ? (part.statesFields ?? []) : []));
  return { variables: variablesOf(dynamic), statesFields, make: Array.isArray(template) ? makeList(parts) : makeObject(parts) };
}

type NamedParts = readonly (readonly [string, Part<Promise<Json>>])[];

// One after the other, in the order written: random draws must fall alike in every run.
function makeList(parts: NamedParts): (scope: QueryScope) => Promise<Json> {
  return async (scope) => {
    const list: Json[] = [];
    for (const [name, part] of parts) list.push(await makePart(part, name, scope));
    return list;
  };
}

function makeObject(parts: NamedParts): (scope: QueryScope) => Promise<Json> {
  const newObject = objectMaker(parts.map(([name]) => name));
  return async (scope) => {
    const object = newObject();
    for (const [name, part] of parts) object[name] = part.fixed === undefined ? await makePart(part, name, scope) : part.fixed;
    return object;
  };
}

async function makePart(part: Part<Promise<Json>>, step: string, scope: QueryScope): Promise<Json> {
  if (part.fixed !== undefined) return part.fixed;
  try {
    return await part.make(scope);
  } catch (failure) {
    throw failure instanceof QueryFailure ? failure.within(step) : failure;
  }
}

function variablesOf(parts: readonly Part<unknown>[]): readonly string[] {
  return parts.flatMap((part) => (part.fixed === undefined ? part.variables : []));
}

/** Compiles a part inside the template; its syntax errors point there. */
function pointing<Result>(step: string, compile: () => Result): Result {
  try {
    return compile();
  } catch (error) {
    throw error instanceof QuerySyntaxError ? error.within(step) : error;
  }
}

function checkDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw new QuerySyntaxError(`A template nests at most ${MAX_DEPTH} deep.`, "");
}

function deepFreeze(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
