import type { Json, JsonObject } from "../json/json";

/**
 * The variables of one block of states. Inner blocks read outer names; what they assign stays with them and is gone when they end.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 */
export class VariableScope {
  readonly #own = new Map<string, Json>();

  constructor(readonly outer?: VariableScope) {}

  /** Undefined where no variable of that name is in sight; one that was set to null is null. */
  readonly find = (name: string): Json | undefined => {
    const own = this.#own.get(name);
    return own === undefined ? this.outer?.find(name) : own;
  };

  assign(values: JsonObject): void {
    for (const [name, value] of Object.entries(values)) this.#own.set(name, value);
  }

  /** Every variable in sight, the nearest of a name winning. */
  visible(): JsonObject {
    return { ...this.outer?.visible(), ...Object.fromEntries(this.#own) };
  }

  get isEmpty(): boolean {
    return this.#own.size === 0 && (this.outer?.isEmpty ?? true);
  }

  /** A copy for a redrive to go on from. */
  own(): JsonObject {
    return Object.fromEntries(this.#own);
  }
}
