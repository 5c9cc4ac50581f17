import type { SavedAnswer } from "@/lib/interviews";
import { postAnswer } from "./post-answer";
import { NO_ANSWER, type RoomAnswer, storeAnswers, storedAnswers } from "./room-answer";

const RETRY_MS = 2000;
const QUIET_MS = 400; // a typed answer is sent this long after the last key

export type Saving = "saved" | "saving" | "offline";
type AnswersById = Readonly<Record<string, RoomAnswer>>;

/** What a page shows of it; a new object with each change. */
export interface AnswersSeen {
  readonly answers: AnswersById;
  readonly saving: Saving;
  /** Why the server takes no more answers from here; undefined while it does. */
  readonly closed: "over" | "elsewhere" | undefined;
}

/** The answers of a mock interview: each is kept in this browser at once and sent soon, and sent again until the server has it. */
export class AnswerStore {
  readonly #mockId: string;
  #seen: AnswersSeen;
  #unsent: AnswersById = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #stopped = false;
  readonly #listeners = new Set<() => void>();
  #onLeft: (leftMs: number) => void = () => undefined;

  constructor(mockId: string, saved: readonly SavedAnswer[]) {
    this.#mockId = mockId;
    this.#seen = {
      answers: Object.fromEntries(saved.map(({ itemId, ...answer }) => [itemId, answer])),
      saving: "saved",
      closed: undefined,
    };
  }

  readonly seen = (): AnswersSeen => this.#seen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(itemId: string): RoomAnswer {
    return this.#seen.answers[itemId] ?? NO_ANSWER;
  }

  /** Keeps and sends a change; one that comes after the end, or from a page being left, has nobody to take it. */
  change(itemId: string, part: Partial<RoomAnswer>): void {
    if (this.#stopped || this.#seen.closed !== undefined) return;
    const before = this.of(itemId);
    const answer = { ...before, ...part, revision: before.revision + 1 };
    this.#unsent = { ...this.#unsent, [itemId]: answer };
    storeAnswers(this.#mockId, this.#unsent);
    this.#show({ answers: { ...this.#seen.answers, [itemId]: answer }, saving: "saving" });
    this.#later(QUIET_MS);
  }

  /** Sends at once what has not been sent. @returns when all is confirmed, refused for good, or the server cannot be reached. */
  flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /**
   * Takes up what a page that was killed, or offline, could not send.
   * @param onLeft - told the milliseconds left, by the server's clock, with each answer that it takes.
   * @returns what ends it.
   */
  start(onLeft: (leftMs: number) => void): () => void {
    this.#onLeft = onLeft;
    this.#stopped = false;
    const left = Object.entries(storedAnswers(this.#mockId)).filter(([id, { revision }]) => revision > this.of(id).revision);
    this.#unsent = { ...Object.fromEntries(left), ...this.#unsent };
    this.#show({ answers: { ...this.#seen.answers, ...this.#unsent } });
    void this.flush();
    const now = (): void => void this.flush();
    const leaving = (): void => {
      for (const [itemId, answer] of Object.entries(this.#unsent)) void postAnswer(this.#mockId, { itemId, ...answer });
    };
    window.addEventListener("online", now);
    window.addEventListener("pagehide", leaving);
    return () => {
      window.removeEventListener("online", now);
      window.removeEventListener("pagehide", leaving);
      clearTimeout(this.#timer);
      this.#stopped = true;
    };
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    for (let [next] = Object.entries(this.#unsent); next !== undefined; [next] = Object.entries(this.#unsent)) {
      const [itemId, answer] = next;
      const outcome = await postAnswer(this.#mockId, { itemId, ...answer });
      if (outcome.kind === "unreachable") {
        this.#show({ saving: "offline" });
        this.#later(RETRY_MS);
        return;
      }
      if (outcome.kind === "taken") this.#onLeft(outcome.leftMs);
      if (outcome.kind === "closed") this.#show({ closed: outcome.why });
      this.#settle(itemId, answer.revision);
    }
    this.#show({ saving: "saved" });
  }

  /** Nothing is left to send of an item, unless a newer change came while this one was on its way. */
  #settle(itemId: string, revision: number): void {
    const entries = Object.entries(this.#unsent).filter(([id, answer]) => id !== itemId || answer.revision !== revision);
    this.#unsent = Object.fromEntries(entries);
    storeAnswers(this.#mockId, this.#unsent);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #show(change: Partial<AnswersSeen>): void {
    this.#seen = { ...this.#seen, ...change };
    for (const listener of this.#listeners) listener();
  }
}
