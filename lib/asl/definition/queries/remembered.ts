import type { Query } from "../../query/query";

const MOST = 4000;

/**
 * Keeps what has been compiled, by its text: an editor parses the whole definition at every keystroke, and all but one of
 * its expressions are as they were. Queries are immutable, so machines may share them.
 */
export class Remembered {
  readonly #queries = new Map<string, Query>();

  /** @throws what `compile` throws, at every call: a text that does not compile is not kept. */
  get(text: string, compile: (text: string) => Query): Query {
    const known = this.#queries.get(text);
    if (known !== undefined) return known;
    const query = compile(text);
    if (this.#queries.size >= MOST) this.#queries.clear();
    this.#queries.set(text, query);
    return query;
  }
}
