import type { Json, JsonObject } from "../json/json";

/** What an expression sees besides the state's input. */
export interface Sight {
  /** What `$` is in JSONPath; the state's input where left out. */
  readonly dollar?: Json;
  /** `$states.result` in JSONata. */
  readonly result?: Json;
  /** `$states.errorOutput` in JSONata. */
  readonly errorOutput?: JsonObject;
  /** `Map.Item` of the Context Object, in an ItemSelector. */
  readonly mapItem?: JsonObject;
}
