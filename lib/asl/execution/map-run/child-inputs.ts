import type { MapState } from "../../definition/states";
import { byteLength } from "../../history/byte-length";
import type { Json } from "../../json/json";
import type { ItemSource } from "../map/item-source";
import { selectItem } from "../map/select-item";
import { arrived, type Process, type Soon, Waiting } from "../process";
import type { StateRun } from "../state-run";
import type { BatchPlan } from "./map-run-plan";

/** What one child gets, and how many items that is. */
export interface ChildInput {
  readonly input: Json;
  readonly items: number;
}

/** Makes the inputs of children, one at a time: each item through ItemSelector, then into batches where there is an ItemBatcher. */
export class ChildInputs {
  #index = 0;
  /** An item that did not fit into the batch before. */
  #held: Json | undefined;

  constructor(
    readonly state: MapState,
    readonly run: StateRun,
    readonly source: { readonly items: ItemSource; readonly input: Json; readonly batch: BatchPlan | undefined },
  ) {}

  /** @returns undefined when there are no more. */
  next(): Soon<ChildInput | undefined> {
    const { batch } = this.source;
    if (batch !== undefined) return new Waiting(this.#batch(batch));
    const item = this.#item();
    return item instanceof Waiting ? new Waiting(inputOf(item.process)) : childInput(item);
  }

  #item(): Soon<Json | undefined> {
    const item = this.source.items.next();
    if (item === undefined) return undefined;
    const index = this.#index++;
    if (this.state.itemSelector === undefined && item.key === undefined) return item.value;
    const sourced = item.source === undefined ? { ...item, source: "STATE_DATA" } : item;
    return selectItem(this.state, this.run, { item: sourced, index, input: this.source.input });
  }

  *#batch({ maxItems = Number.POSITIVE_INFINITY, maxBytes, batchInput }: BatchPlan): Process<ChildInput | undefined> {
    const items: Json[] = [];
    let bytes = emptyBytes(batchInput);
    while (items.length < maxItems) {
      const item = this.#held ?? (yield* arrived(this.#item()));
      this.#held = undefined;
      if (item === undefined) break;
      const more = maxBytes === undefined ? 0 : byteLength(JSON.stringify(item)) + (items.length === 0 ? 0 : 1);
      if (maxBytes !== undefined && items.length > 0 && bytes + more > maxBytes) {
        this.#held = item;
        break;
      }
      bytes += more;
      items.push(item);
    }
    if (items.length === 0) return undefined;
    return { input: batchInput === undefined ? { Items: items } : { BatchInput: batchInput, Items: items }, items: items.length };
  }
}

function* inputOf(item: Process<Json | undefined>): Process<ChildInput | undefined> {
  return childInput(yield* item);
}

function childInput(item: Json | undefined): ChildInput | undefined {
  return item === undefined ? undefined : { input: item, items: 1 };
}

function emptyBytes(batchInput: Json | undefined): number {
  return byteLength(JSON.stringify(batchInput === undefined ? { Items: [] } : { BatchInput: batchInput, Items: [] }));
}
