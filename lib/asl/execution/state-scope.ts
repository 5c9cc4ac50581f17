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

/** What an expression of a state sees. A class of getters: a million evaluations make neither closures nor copies. */
export class StateScope implements QueryScope {
  constructor(
    readonly viewpoint: Viewpoint,
    readonly input: Json,
    readonly sight: Sight,
  ) {}

  get random(): Random {
    return this.viewpoint.random;
  }

  get nowMs(): number {
    return this.viewpoint.nowMs;
  }

  get result(): Json | undefined {
    return this.sight.result;
  }

  get errorOutput(): JsonObject | undefined {
    return this.sight.errorOutput;
  }

  context(): JsonObject {
    return this.viewpoint.context(this.sight.mapItem);
  }

  variable(name: string): Json | undefined {
    return this.viewpoint.variable(name);
  }
}
