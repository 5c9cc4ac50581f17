import type { MapState } from "../../definition/states";
import type { Json } from "../../json/json";
import type { Query } from "../../query/query";
import { effectiveInput } from "../data-flow";
import type { Process } from "../process";
import type { StateRun } from "../state-run";
import { type ItemSource, itemsInMemory } from "./item-source";

/** What a Map iterates over, and what its ItemSelector reads `$` from. */
export interface MapItems {
  readonly input: Json;
  readonly items: ItemSource;
}

/** ItemsPath, Items, or the whole effective input: an array, or for a distributed Map an object. */
export function* mapItems(state: MapState, run: StateRun): Process<MapItems> {
  const input = effectiveInput(state, run);
  const { items } = state;
  if (items === undefined) return { input, items: itemsOf(input, state, run, undefined) };
  if (!isQuery(items)) return { input, items: itemsOf(items, state, run, undefined) };
  const field = items.language === "JSONata" ? "Items" : "ItemsPath";
  const value = yield* run.evaluate(items, field, { dollar: input });
  run.stage(field, value);
  return { input, items: itemsOf(value, state, run, items) };
}

function itemsOf(value: Json, state: MapState, run: StateRun, query: Query | undefined): ItemSource {
  if (Array.isArray(value)) return itemsInMemory(value as readonly Json[]);
  if (state.mode === "DISTRIBUTED" && typeof value === "object" && value !== null) {
    return itemsInMemory(Object.values(value), Object.keys(value));
  }
  if (query?.language === "JSONata") throw run.wrongType(query, "Items", "array", value);
  throw run.runtimeError(`Reference path "${query?.source ?? "$"}" must point to array.`, "Let ItemsPath name an array.");
}

function isQuery(items: Query | Json): items is Query {
  return typeof items === "object" && items !== null && "evaluate" in items && typeof items.evaluate === "function";
}
