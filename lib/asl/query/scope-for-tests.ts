import type { Json } from "../json/json";
import type { QueryScope } from "./query";
import { createRandom } from "./random";

/** A scope over an input, for the tables of tests: equal seeds in all of them. */
export function scopeForTests(
  input: Json,
  others: Partial<QueryScope> & { readonly variables?: Readonly<Record<string, Json>> } = {},
): QueryScope {
  const { variables = {}, ...rest } = others;
  return { input, context: () => ({}), variable: (name) => variables[name], random: createRandom(1), ...rest };
}
