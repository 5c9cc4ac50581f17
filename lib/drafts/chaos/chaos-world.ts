import { DraftKeeper } from "../draft-keeper";
import type { Entry, Parcel } from "../entry";
import type { AccountCopies, Journal, Opened, Sent } from "../ports";
import { type KeptWork, receiveParcel } from "../receive-parcel";
import type { Texts } from "../texts";
import { VirtualTime } from "./virtual-time";

const ACCOUNT = "account";
const KEY = "exercise:chaos";

/** A browser: its journal survives whatever becomes of its pages. */
export interface Device {
  readonly name: string;
  isOnline: boolean;
  readonly entries: Map<string, Entry>;
  readonly pages: Page[];
}

export interface Page {
  readonly device: Device;
  readonly keeper: DraftKeeper;
  isAlive: boolean;
}

/** Devices, pages that may be killed at any moment, a network that delays, drops and repeats, and a server with the rule of the real one. */
export class ChaosWorld {
  readonly time = new VirtualTime();
  readonly devices: readonly Device[];
  /** Nothing goes astray any more. */
  isCalm = false;
  /** Told of each text that comes into a journal. */
  onKept: (texts: Texts | null) => void = () => undefined;
  work: KeptWork = { copies: [], versions: [] };
  readonly #draw: () => number;
  readonly #watching = new Map<{ readonly device: Device; readonly isAlive: boolean }, (account: string, key: string) => void>();
  #ids = 0;

  /** @param draw - random numbers from 0 up to 1. */
  constructor(draw: () => number, devices: number) {
    this.#draw = draw;
    this.devices = Array.from({ length: devices }, (_, i) => ({
      name: `device-${i}`,
      isOnline: true,
      entries: new Map<string, Entry>(),
      pages: [],
    }));
  }

  open(device: Device): Page {
    const page: { device: Device; isAlive: boolean } = { device, isAlive: true };
    const ports = {
      journal: this.#journal(page),
      copies: this.#copies(page),
      clock: this.time.clockOf(page),
      newId: () => `id-${this.#ids++}`,
    };
    const opened = Object.assign(page, { keeper: new DraftKeeper(KEY, ports) });
    device.pages.push(opened);
    void opened.keeper.open();
    return opened;
  }

  kill(page: Page): void {
    page.isAlive = false;
    page.keeper.close();
    page.device.pages.splice(page.device.pages.indexOf(page), 1);
  }

  /** Every text that is kept anywhere. */
  keptTexts(): readonly (Texts | null)[] {
    const entries = this.devices.flatMap(({ entries: kept }) => [...kept.values()]);
    return [...entries.flatMap(({ texts, versions }) => [texts, ...versions.map((version) => version.texts)]), ...this.serverTexts()];
  }

  serverTexts(): readonly (Texts | null)[] {
    return [...this.work.copies, ...this.work.versions].map(({ texts }) => texts);
  }

  /** Writing takes a moment, and a page that is killed in it has written, or has not. */
  #journal(page: { readonly device: Device; readonly isAlive: boolean }): Journal {
    const { device } = page;
    let turn = Promise.resolve();
    const update = async (account: string, key: string, change: (entry: Entry | undefined) => Entry): Promise<Entry | undefined> => {
      const survives = this.#draw() < 0.5;
      await this.time.sleep(this.#draw() * 150);
      if (!page.isAlive && !survives) return never();
      const entry = change(device.entries.get(account + key));
      device.entries.set(account + key, entry);
      this.onKept(entry.texts);
      for (const [other, onChange] of this.#watching)
        if (other.device === device && other !== page)
          this.time.after(this.#draw() * 50, () => {
            if (other.isAlive) onChange(account, key);
          });
      return page.isAlive ? entry : never();
    };
    return {
      device: () => Promise.resolve(device.name),
      account: () => Promise.resolve(ACCOUNT),
      noteAccount: () => Promise.resolve(),
      find: async (account, key) => {
        await this.time.sleep(this.#draw() * 50);
        return device.entries.get(account + key);
      },
      update: (account, key, change) => {
        const done = turn.then(() => update(account, key, change));
        turn = done.then(() => undefined);
        return done;
      },
      watch: (onChange) => {
        this.#watching.set(page, onChange);
        return () => this.#watching.delete(page);
      },
    };
  }

  #copies({ device }: { readonly device: Device }): AccountCopies {
    return {
      open: async (): Promise<Opened> => {
        await this.time.sleep(20 + this.#draw() * 400);
        return device.isOnline ? { kind: "account", account: ACCOUNT, copies: this.work.copies } : { kind: "unreachable" };
      },
      send: async (_account, _key, parcel): Promise<Sent> => {
        const luck = this.isCalm ? 1 : this.#draw();
        await this.time.sleep(20 + this.#draw() * 400);
        if (!this.#reaches(device)) return { kind: "unreachable" };
        if (luck < 0.05) this.time.after(this.#draw() * 20_000, () => this.#receive(parcel)); // it arrives long after it was given up
        if (luck < 0.1) return { kind: "unreachable" };
        const receipt = this.#receive(parcel);
        await this.time.sleep(20 + this.#draw() * 400);
        // It was taken, but the answer is lost: it will be sent again.
        return this.#reaches(device) && luck > 0.15 ? { kind: "taken", receipt } : { kind: "unreachable" };
      },
    };
  }

  #reaches({ isOnline }: Device): boolean {
    return isOnline;
  }

  #receive(parcel: Parcel): ReturnType<typeof receiveParcel>["receipt"] {
    const sent = JSON.parse(JSON.stringify(parcel)) as Parcel;
    const { work, receipt } = receiveParcel(this.work, sent, this.time.nowMs());
    this.work = work;
    return receipt;
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
