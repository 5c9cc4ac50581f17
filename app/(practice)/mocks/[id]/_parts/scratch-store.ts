import { type LeftScratch, mergeScratch } from "./merge-scratch";

/** What the notes need of the browser and the server; handed in, so that a test can be both. */
export interface ScratchPorts {
  /** What a page that was killed, or offline, left here. */
  readonly read: () => LeftScratch | undefined;
  /** At once, and on this device: null where nothing is left to send. */
  readonly write: (left: LeftScratch | null) => void;
  /** @returns whether the interview still takes notes from here. @throws where the server cannot be reached. */
  readonly send: (text: string) => Promise<boolean>;
  /** @returns what takes it back. */
  readonly after: (ms: number, work: () => void) => () => void;
}

export interface ScratchSeen {
  readonly text: string;
  readonly keeping: "saved" | "saving" | "offline" | "closed";
}

const QUIET_MS = 400;
const RETRY_MS = 2000;

/** The notes of a mock interview: each key is kept in this browser at once, sent soon, and sent again until the server has it. */
export class ScratchStore {
  readonly #ports: ScratchPorts;
  #seen: ScratchSeen;
  /** What the server has, as far as is known. */
  #base: string;
  #cancel: () => void = () => undefined;
  #sending: Promise<void> | undefined;
  #stopped = false;
  readonly #listeners = new Set<() => void>();

  constructor(saved: string, ports: ScratchPorts) {
    this.#ports = ports;
    this.#base = saved;
    this.#seen = { text: saved, keeping: "saved" };
  }

  readonly seen = (): ScratchSeen => this.#seen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what was left here. @returns what ends it; what is not sent by then is found by the next page. */
  start(): () => void {
    this.#stopped = false;
    const text = mergeScratch(this.#base, this.#ports.read());
    if (text === this.#base) this.#ports.write(null);
    else this.change(text);
    return () => {
      this.#stopped = true;
      this.#cancel();
    };
  }

  change(text: string): void {
    this.#show({ text, keeping: this.#seen.keeping === "closed" ? "closed" : "saving" });
    this.#ports.write({ text, base: this.#base });
    this.#later(QUIET_MS);
  }

  /** Sends at once what has not been sent. @returns when the server has it, refuses it, or cannot be reached. */
  flush(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #send(): Promise<void> {
    this.#cancel();
    while (this.#seen.text !== this.#base && this.#seen.keeping !== "closed") {
      const { text } = this.#seen;
      let isTaken: boolean;
      try {
        isTaken = await this.#ports.send(text);
      } catch {
        this.#show({ keeping: "offline" });
        this.#later(RETRY_MS);
        return;
      }
      if (!isTaken) {
        this.#show({ keeping: "closed" }); // kept here: who takes the interview back finds them
        return;
      }
      this.#base = text;
      this.#ports.write(this.#seen.text === text ? null : { text: this.#seen.text, base: text });
    }
    if (this.#seen.keeping !== "closed") this.#show({ keeping: "saved" });
  }

  #later(ms: number): void {
    this.#cancel();
    if (!this.#stopped) this.#cancel = this.#ports.after(ms, () => void this.flush());
  }

  #show(change: Partial<ScratchSeen>): void {
    this.#seen = { ...this.#seen, ...change };
    for (const listener of this.#listeners) listener();
  }
}
