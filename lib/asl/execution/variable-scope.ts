import type { Json, JsonObject } from "../json/json";

/**
 * The variables of one block of states. Inner blocks read outer names; what they assign stays with them and is gone when they end.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 */
export class VariableScope {
  /** None until the first is assigned: most blocks never assign any. */
  #own: Map<string, Json> | undefined;

  constructor(readonly outer?: VariableScope) {}

  /** Undefined where no variable of that name is in sight; one that was set to null is null. */
  find(name: string): Json | undefined {
    const own = this.#own?.get(name);
    return own === undefined ? this.outer?.find(name) : own;
  }

  assign(values: JsonObject): void {
    this.#own ??= new Map();
    for (const [name, value] of Object.entries(values)) this.#own.set(name, value);
  }

  /** How many variables are in sight. */
  get count(): number {
    return (this.#own?.size ?? 0) + (this.outer?.count ?? 0);
  }

  /** What this block has assigned itself. */
  own(): JsonObject {
    return Object.fromEntries(this.#own ?? []);
  }

  /** Every variable in sight, the nearest of a name winning. */
  visible(): JsonObject {
    return { ...this.outer?.visible(), ...Object.fromEntries(this.#own ?? []) };
  }
}
