import type { Json, JsonObject } from "../json/json";
import type { QueryScope, Random } from "../query/query";
import type { Sight, StateRun } from "./state-run";

/** What an expression of a state sees. A class, so that none of a million evaluations makes closures of its own. */
export class StateScope implements QueryScope {
  readonly random: Random;
  readonly nowMs: number;
  readonly result?: Json;
  readonly errorOutput?: JsonObject;

  constructor(
    readonly run: StateRun,
    readonly input: Json,
    readonly sight: Sight,
  ) {
    const { simulation } = run;
    this.random = simulation.random;
    this.nowMs = simulation.clock.now();
    if (sight.result !== undefined) this.result = sight.result;
    if (sight.errorOutput !== undefined) this.errorOutput = sight.errorOutput;
  }

  context(): JsonObject {
    return this.run.context(this.sight.mapItem);
  }

  variable(name: string): Json | undefined {
    return this.run.flow.variables.find(name);
  }
}
