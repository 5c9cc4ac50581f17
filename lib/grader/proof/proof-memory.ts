interface Remembered {
  readonly value: unknown;
  usedIn: number;
}

/** Beyond this many, what the proof under way has not asked for is forgotten even before it ends. */
const MOST = 60_000;

/**
 * What earlier proofs of an exercise found, so that an edit costs only the runs it touches. A finding is named by its kind, by the place it was
 * made in (a test's data as text) and by the definition that ran there; equal names mean equal findings, since runs depend on nothing else.
 */
export class ProofMemory {
  readonly #places = new Map<string, Map<string, Remembered>>();
  #proof = 0;
  #size = 0;
  #made = 0;

  /** Findings that had to be made; for benchmarks and tests. */
  get made(): number {
    return this.#made;
  }

  /** @returns what is remembered under the names, else what `make` finds; a `make` that rejects leaves nothing behind. */
  async remember<T>({ place, definition }: { readonly place: string; readonly definition: string }, make: () => Promise<T>): Promise<T> {
    const known = this.#places.get(place)?.get(definition);
    if (known !== undefined) {
      known.usedIn = this.#proof;
      return known.value as T; // the place names the kind of finding, so the type is the one it was made with
    }
    const value = await make();
    this.#made += 1;
    this.#keep(place, definition, value);
    return value;
  }

  /** Call it when a proof has come to its end: what it did not ask for is forgotten. */
  forgetUnused(): void {
    for (const [place, findings] of this.#places) {
      for (const [definition, { usedIn }] of findings) {
        if (usedIn === this.#proof) continue;
        findings.delete(definition);
        this.#size -= 1;
      }
      if (findings.size === 0) this.#places.delete(place);
    }
    this.#proof += 1;
  }

  #keep(place: string, definition: string, value: unknown): void {
    const findings = this.#places.get(place) ?? new Map<string, Remembered>();
    this.#places.set(place, findings.set(definition, { value, usedIn: this.#proof }));
    this.#size += 1;
    if (this.#size > MOST) this.#forgetAll();
  }

  /** Proofs that were broken off, one after the other, would fill the memory. */
  #forgetAll(): void {
    this.#places.clear();
    this.#size = 0;
  }
}
