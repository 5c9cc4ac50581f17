import type { ItemReader, MapState } from "../../definition/states";
import { StatesError } from "../../errors/states-error";
import type { Json, JsonObject } from "../../json/json";
import { effectiveInput } from "../data-flow";
import type { ItemSource } from "../map/item-source";
import { mapItems } from "../map/map-items";
import { numberField } from "../number-field";
import type { Process } from "../process";
import type { StateRun } from "../state-run";
import { type ReadItem, type ReadOptions, readListedItems, readObjectItems } from "./item-reader";

/** What a Map Run iterates over; `length` is what MapStateStarted says: 0 with an ItemReader, whatever it will find. */
export interface MapRunItems {
  readonly input: Json;
  readonly items: ItemSource;
  readonly length: number;
}

const MAX_ITEMS = { field: "MaxItems", isInteger: true, min: 0 };

export function* mapRunItems(state: MapState, run: StateRun): Process<MapRunItems> {
  if (state.itemReader === undefined) {
    const { input, items } = yield* mapItems(state, run);
    return { input, items, length: items.count ?? 0 };
  }
  const input = effectiveInput(state, run);
  return { input, items: yield* readItems(state.itemReader, run, input), length: 0 };
}

function* readItems(reader: ItemReader, run: StateRun, dollar: Json): Process<ItemSource> {
  const field = run.state.queryLanguage === "JSONata" ? "ItemReader/Arguments" : "ItemReader/Parameters";
  const from = reader.arguments === undefined ? {} : yield* run.evaluate(reader.arguments, field, { dollar });
  const { maxItems } = reader.config;
  const options: ReadOptions = {
    config: {
      ...reader.config,
      maxItems: maxItems === undefined ? undefined : yield* numberField(maxItems, run, { rule: MAX_ITEMS, dollar }),
    },
    at: reader.at,
    readObject: (bucket, key) => run.simulation.world.readObject?.(bucket, key),
  };
  return lazily(itemsFrom(reader, run, { from: from as JsonObject, options }));
}

function* itemsFrom(
  reader: ItemReader,
  run: StateRun,
  { from, options }: { readonly from: JsonObject; readonly options: ReadOptions },
): Generator<ReadItem> {
  const bucket = text(from["Bucket"]);
  if (reader.resource.endsWith(":listObjectsV2")) {
    const listing = run.simulation.world.listObjects?.(bucket, text(from["Prefix"]));
    if (listing === undefined) {
      throw new StatesError("States.ItemReaderFailed", "The specified bucket does not exist", {
        at: reader.at,
        mend: "Name a bucket that is in the world.",
      });
    }
    yield* readListedItems(bucket, listing, options);
  } else yield* readObjectItems(bucket, text(from["Key"]), options);
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function lazily(items: Iterator<ReadItem, undefined>): ItemSource {
  return {
    count: undefined,
    next: () => {
      const result = items.next();
      return result.done === true ? undefined : result.value;
    },
  };
}
