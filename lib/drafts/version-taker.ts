import { charactersRemoved, lengthOf, sameTexts, type Texts } from "./texts";
import type { Version, VersionReason } from "./version";

/** A version is taken this often while somebody writes. */
const EVERY_MS = 180_000;
/** So many characters less are worth a version. */
const LARGE_CHANGE = 24;

/** Decides, change by change, which earlier texts are worth keeping, and holds them until the journal has them. */
export class VersionTaker {
  readonly #nowMs: () => number;
  readonly #newId: () => string;
  #taken: readonly Version[] = [];
  #lastMs = 0;
  /** The longest text since the last version: what goes letter by letter is found in it. */
  #longest: Texts | null = null;

  constructor(nowMs: () => number, newId: () => string) {
    this.#nowMs = nowMs;
    this.#newId = newId;
  }

  /** What was taken and is not in the journal yet. */
  get taken(): readonly Version[] {
    return this.#taken;
  }

  /** The journal has these. */
  drop(versions: readonly Version[]): void {
    this.#taken = this.#taken.filter((version) => !versions.includes(version));
  }

  /** Another text is shown: from here on changes count. */
  begin(texts: Texts | null): void {
    this.#longest = texts;
  }

  take(texts: Texts | null, why: VersionReason, device: string): void {
    if (texts === null) return;
    this.#lastMs = this.#nowMs();
    this.#taken = [...this.#taken, { id: this.#newId(), texts, why, atMs: this.#lastMs, device }];
    this.#longest = null;
  }

  /** @param change.why - the text before is kept whatever the change. */
  takeBefore(
    change: { readonly before: Texts | null; readonly next: Texts | null; readonly why: VersionReason | undefined },
    device: string,
  ): void {
    const { before, next, why } = change;
    if (before === null || sameTexts(before, next)) return;
    if (why !== undefined) this.take(before, why, device);
    else if (charactersRemoved(before, next) >= LARGE_CHANGE) this.take(before, "large-change", device);
    else if (lengthOf(this.#longest) - lengthOf(next) >= LARGE_CHANGE) this.take(this.#longest, "large-change", device);
    else if (this.#nowMs() - this.#lastMs >= EVERY_MS) this.take(before, "while-writing", device);
    if (lengthOf(next) >= lengthOf(this.#longest)) this.#longest = next;
  }
}
