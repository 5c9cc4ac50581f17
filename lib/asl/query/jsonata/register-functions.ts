import type jsonata from "jsonata";
import type { Json } from "../../json/json";
import { nestsDeeper } from "../../json/nests-deeper";
import { HASH_ALGORITHMS, hashText } from "../hash/hash-text";
import type { QueryScope } from "../query";
import { createRandom } from "../random";
import { distinct, sort } from "./list-functions";

const MAX_MEMBERS = 1_000_000;
const MAX_PADDING = 1_000_000;

/** The binding under which functions find the scope of the evaluation; no expression can spell it. */
export const SCOPE_BINDING = "\u0000scope";

/** What is used of jsonata's own types, without importing the library. */
type Expression = Pick<jsonata.Expression, "registerFunction" | "assign">;
type Focus = jsonata.Focus;

/**
 * Gives an expression the functions that Step Functions adds, and replaces those of JSONata that would read the real
 * clock or draw real chance.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export function registerFunctions(expression: Expression): void {
  expression.assign("eval", undefined);
  expression.registerFunction("partition", partition, "<an:a>");
  expression.registerFunction("range", range, "<nnn:a<n>>");
  expression.registerFunction("hash", hash, "<ss:s>");
  expression.registerFunction("parse", parse, "<s:x>");
  expression.registerFunction("uuid", uuid, "<:s>");
  expression.registerFunction("random", random, "<n?:n>");
  expression.registerFunction("shuffle", shuffle, "<a:a>");
  expression.registerFunction("now", now, "<s?s?:s>");
  expression.registerFunction("millis", millis, "<:n>");
  expression.registerFunction("pad", pad, "<s-ns?:s>");
  expression.registerFunction("sort", sort, "<af?:a>");
  expression.registerFunction("distinct", distinct, "<x:x>");
}

function scopeOf(focus: Focus): QueryScope {
  return focus.environment.lookup(SCOPE_BINDING) as QueryScope;
}

function partition(list: readonly Json[] | undefined, size: number): Json | undefined {
  if (list === undefined) return undefined;
  const length = Math.floor(size);
  if (!(length >= 1)) throw new Error("The second argument of $partition must be a size of 1 or more");
  return Array.from({ length: Math.ceil(list.length / length) }, (_, piece) => list.slice(piece * length, (piece + 1) * length));
}

function range(first: number, last: number, delta: number): Json {
  if (delta === 0) throw new Error("The third argument of $range must not be zero");
  const length = Math.max(0, Math.floor((last - first) / delta) + 1);
  if (length > MAX_MEMBERS) throw new Error(`$range would make ${length} numbers; the most is ${MAX_MEMBERS}`);
  return Array.from({ length }, (_, index) => first + index * delta);
}

function hash(text: string | undefined, algorithm: string): Json | undefined {
  if (text === undefined) return undefined;
  const digest = hashText(text, algorithm);
  if (digest === undefined) throw new Error(`There is no hash algorithm '${algorithm}': use one of ${HASH_ALGORITHMS.join(", ")}`);
  return digest;
}

function parse(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  const value = jsonOf(text);
  if (nestsDeeper(value)) throw new Error("The argument of $parse nests more than 1000 levels deep");
  return value;
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Error("The argument of $parse is not valid JSON");
  }
}

function uuid(this: Focus): string {
  return scopeOf(this).random.uuid();
}

function random(this: Focus, seed?: number): number {
  return (seed === undefined ? scopeOf(this).random : createRandom(seed)).next();
}

/** Fisher and Yates, from the run's seed. */
function shuffle(this: Focus, list: readonly Json[] | undefined): Json | undefined {
  if (list === undefined) return undefined;
  const draws = scopeOf(this).random;
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(draws.next() * (last + 1));
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] ?? null, shuffled[last] ?? null];
  }
  return shuffled;
}

function millis(this: Focus): number {
  return scopeOf(this).nowMs ?? 0;
}

/** A definition of jsonata's, as its environment holds it. */
interface DefinedFunction {
  readonly implementation: (this: Focus, ...values: readonly unknown[]) => Json;
}

function now(this: Focus, picture?: string, timezone?: string): Json {
  const fromMillis = this.environment.lookup("fromMillis") as DefinedFunction;
  return fromMillis.implementation.call(this, scopeOf(this).nowMs ?? 0, picture, timezone);
}

/** As JSONata's own, but bounded: the library would build a string of any length in one go. */
function pad(text: string | undefined, width: number, filler = " "): Json | undefined {
  if (text === undefined) return undefined;
  if (Math.abs(width) > MAX_PADDING) throw new Error(`$pad would make ${Math.abs(width)} characters; the most is ${MAX_PADDING}`);
  const characters = filler === "" ? [" "] : Array.from(filler);
  const missing = Math.max(0, Math.floor(Math.abs(width)) - Array.from(text).length);
  const padding = Array.from({ length: missing }, (_, index) => characters[index % characters.length]).join("");
  return width < 0 ? padding + text : text + padding;
}
