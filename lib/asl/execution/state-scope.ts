import type { Json, JsonObject } from "../json/json";
import type { QueryScope, Random } from "../query/query";
import type { Sight } from "./sight";

/** The visit of a state, as far as an expression can see it. */
interface Viewpoint {
  readonly random: Random;
  readonly nowMs: number;
  readonly context: (mapItem?: JsonObject) => JsonObject;
  readonly variable: (name: string) => Json | undefined;
}

/** What an expression of a state sees. A class, so that none of a million evaluations makes closures of its own. */
export class StateScope implements QueryScope {
  readonly random: Random;
  readonly nowMs: number;
  readonly result?: Json;
  readonly errorOutput?: JsonObject;

  constructor(
    readonly viewpoint: Viewpoint,
    readonly input: Json,
    readonly sight: Sight,
  ) {
    this.random = viewpoint.random;
    this.nowMs = viewpoint.nowMs;
    if (sight.result !== undefined) this.result = sight.result;
    if (sight.errorOutput !== undefined) this.errorOutput = sight.errorOutput;
  }

  context(): JsonObject {
    return this.viewpoint.context(this.sight.mapItem);
  }

  variable(name: string): Json | undefined {
    return this.viewpoint.variable(name);
  }
}
