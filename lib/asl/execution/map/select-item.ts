import type { MapState } from "../../definition/states";
import type { Json, JsonObject } from "../../json/json";
import { type Soon, Waiting } from "../process";
import type { StateRun } from "../state-run";
import type { MapItem } from "./item-source";

/** ItemSelector over the Map's effective input, with the item in the Context Object; without it the item itself. */
export function selectItem(
  state: MapState,
  run: StateRun,
  at: { readonly item: MapItem; readonly index: number; readonly input: Json },
): Soon<Json> {
  const { item, index, input } = at;
  if (state.itemSelector === undefined) return item.key === undefined ? item.value : { Key: item.key, Value: item.value };
  const selected = run.ask(state.itemSelector, "ItemSelector", { dollar: input, mapItem: contextItem(item, index) });
  return selected instanceof Promise ? new Waiting(run.wait(selected, "ItemSelector")) : selected;
}

/** `Map.Item` of the Context Object. */
function contextItem({ key, value, source }: MapItem, index: number): JsonObject {
  return { Index: index, ...(key === undefined ? {} : { Key: key }), Value: value, ...(source === undefined ? {} : { Source: source }) };
}
