import type { Json } from "../../json/json";
import { emptyObject } from "../empty-object";
import { isObject } from "../is-object";
import { QueryFailure, QuerySyntaxError, type ReferencePath } from "../query";
import { parsePath } from "./parse-path";
import type { PathStep } from "./path-syntax";

type Place = string | number;

/**
 * Compiles a Reference Path: a path that names one place, and so can be written to.
 * @throws QuerySyntaxError for wildcards, filters, slices, unions, `..`, `$$` and variables too.
 * @see https://states-language.net/spec.html#ref-paths
 */
export function compileReferencePath(text: string): ReferencePath {
  const path = parsePath(text);
  if (path.root.kind !== "input") {
    const what = path.root.kind === "context" ? "the Context Object" : "a variable";
    throw new QuerySyntaxError(`A Reference Path starts with '$.': '${text}' would write to ${what}.`, "", 0);
  }
  const places = path.steps.map((step) => placeOf(step, text));
  return { source: text, write: (target, value) => write(target, value, { text, places, depth: 0 }) };
}

function placeOf({ descend, select }: PathStep, text: string): Place {
  if (!descend && select.kind === "name") return select.name;
  if (!descend && select.kind === "index" && select.index >= 0) return select.index;
  throw new QuerySyntaxError(
    `A Reference Path names exactly one place, with names and indexes from 0: '${text}' may not hold '..', '*', filters, slices or lists.`,
    "",
  );
}

interface Writing {
  readonly text: string;
  readonly places: readonly Place[];
  readonly depth: number;
}

function write(target: Json | undefined, value: Json, writing: Writing): Json {
  const place = writing.places[writing.depth];
  if (place === undefined) return value;
  const deeper = { ...writing, depth: writing.depth + 1 };
  if (typeof place === "number") return writeElement(target, place, (old) => write(old, value, deeper), writing);
  if (target !== undefined && !isObject(target)) return refuse(writing);
  const copy = place === "__proto__" ? Object.assign(emptyObject(), target) : { ...target };
  copy[place] = write(Object.hasOwn(copy, place) ? copy[place] : undefined, value, deeper);
  return copy;
}

function writeElement(target: Json | undefined, index: number, change: (old: Json) => Json, writing: Writing): Json {
  const old = Array.isArray(target) ? (target as readonly Json[])[index] : undefined;
  if (old === undefined || !Array.isArray(target)) return refuse(writing);
  return (target as readonly Json[]).with(index, change(old));
}

function refuse(writing: Writing): never {
  const upTo = writing.places
    .slice(0, writing.depth)
    .map((place) => (typeof place === "number" ? `[${place}]` : `.${place}`))
    .join("");
  throw new QueryFailure(
    "States.Runtime",
    `Unable to apply Reference Path '${writing.text}': '$${upTo}' in the input is not an object it can write into.`,
    {
      at: "",
      expression: writing.text,
      mend: `Choose a ResultPath whose way leads through objects only: '$${upTo}' holds another kind of value.`,
      reason: "path-not-found",
    },
  );
}
