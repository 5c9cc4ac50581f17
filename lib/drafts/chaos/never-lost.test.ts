import type { DraftKeeper } from "../draft-keeper";
import { headsOf } from "../copy";
import { describe, expect, test } from "vitest";
import { sameTexts, type Texts } from "../texts";
import { ChaosWorld, type Device, type Page } from "./chaos-world";

const SEEDS = 40;
const ACTIONS = 70;
/** Actions that take words away: fewer than versions are kept, so that nothing may be thinned out. */
const MOST_DESTRUCTIVE = 20;
const STOOD_MS = 1000;
const WORD = 30; // characters; what goes in one piece is then always a large change

const figures = { kills: 0, offlineSpells: 0, edits: 0, conflicts: 0, words: 0, texts: 0, slowestMs: 0 };

/** Mulberry32: a small seeded generator. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const wordsOf = (texts: Texts | null): readonly string[] => (texts?.definition ?? "").split(" ").filter((word) => word !== "");

/** People at work, and somebody who watches what stands on the screens and what is kept of it. */
class Chaos {
  readonly world: ChaosWorld;
  readonly #draw: () => number;
  readonly #seed: number;
  /** Since when a text stands on a page's screen. */
  readonly #standing = new Map<Page, { texts: Texts | null; sinceMs: number; isFound: boolean; words: Map<string, number> }>();
  /** Words that stood for a second: from then on they are never lost. */
  readonly #owed = new Set<string>();
  /** What was written last on a page and is not in a journal yet. */
  readonly #written = new Map<Page, { readonly texts: Texts | null; readonly atMs: number }>();
  #destructive = 0;
  #words = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#draw = drawFrom(seed);
    this.world = new ChaosWorld(this.#draw, 3);
    this.world.onKept = (kept) => {
      for (const [page, { texts, atMs }] of this.#written) {
        if (!sameTexts(texts, kept)) continue;
        this.#written.delete(page);
        figures.slowestMs = Math.max(figures.slowestMs, this.world.time.nowMs() - atMs);
      }
    };
  }

  async run(): Promise<void> {
    for (const device of this.world.devices.slice(0, 2)) this.world.open(device);
    await this.#pass(3000);
    for (let i = 0; i < ACTIONS; i++) {
      this.#act();
      await this.#pass(this.#between(50, this.#draw() < 0.1 ? 240_000 : 2500));
    }
    await this.#calm();
  }

  /** Everything is online and somebody looks at each device: then the account has all of it. */
  async #calm(): Promise<void> {
    await this.#pass(STOOD_MS);
    this.world.isCalm = true;
    for (const device of this.world.devices) {
      device.isOnline = true;
      if (device.pages.length === 0) this.world.open(device);
      for (const page of device.pages) void page.keeper.open();
    }
    for (let look = 0; look < 4; look++) {
      await this.#pass(70_000); // longer than any wait for the next try
      for (const device of this.world.devices) for (const page of device.pages) void page.keeper.open();
    }
    await this.#pass(5000);
    const there = new Set(this.world.serverTexts().flatMap(wordsOf));
    expect(
      [...this.#owed].filter((word) => !there.has(word)),
      `seed ${this.#seed}: words that the account does not have at the end`,
    ).toEqual([]);
    for (const device of this.world.devices) for (const { keeper } of device.pages) this.#demandOthers(device, keeper);
  }

  /** At the end each page has the text of every device, or asks about it, or was told to leave it beside its own. */
  #demandOthers(device: Device, keeper: DraftKeeper): void {
    const { texts, account, others } = keeper.view();
    expect(account, `seed ${this.#seed}`).toBe("saved");
    const entry = [...device.entries.values()][0];
    const asked = headsOf(this.world.work.copies.filter((copy) => copy.device !== device.name)).filter(
      (copy) => !sameTexts(copy.texts, texts) && copy.revision > Math.max(entry?.seen[copy.device] ?? 0, entry?.setAside[copy.device] ?? 0),
    );
    expect(others.map(({ device: name }) => name).sort(), `seed ${this.#seed}`).toEqual(asked.map(({ device: name }) => name).sort());
  }

  #between(least: number, most: number): number {
    return least + this.#draw() * (most - least);
  }

  #some<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#draw() * from.length)];
  }

  #act(): void {
    const pages = this.world.devices.flatMap((device) => device.pages);
    const page = this.#some(pages);
    const device = this.#some(this.world.devices);
    const luck = this.#draw();
    if (page === undefined || luck < 0.08) {
      if (device !== undefined && device.pages.length < 2) this.world.open(device);
    } else if (luck < 0.24) this.#kill(page);
    else if (luck < 0.34) this.#turnNetwork(page);
    else if (luck < 0.4) void page.keeper.open();
    else if (luck < 0.55) this.#decide(this.#some(pages.filter(({ keeper }) => keeper.view().others.length > 0)) ?? page);
    else this.#write(page);
  }

  #kill(page: Page): void {
    figures.kills += 1;
    if (this.#draw() < 0.4) void page.keeper.leave(true); // the browser told it; or it crashed
    this.#look();
    this.world.kill(page);
    this.#standing.delete(page);
    this.#written.delete(page);
  }

  #turnNetwork({ device }: Page): void {
    device.isOnline = !device.isOnline;
    if (!device.isOnline) figures.offlineSpells += 1;
    else for (const { keeper } of device.pages) void keeper.open();
  }

  #decide({ keeper }: Page): void {
    const [other] = keeper.view().others;
    if (other === undefined) return;
    figures.conflicts += 1;
    const luck = this.#draw();
    if (luck < 0.34) keeper.take(other);
    else if (luck < 0.67) keeper.keepMine(other);
    else keeper.keepBoth(other);
  }

  #write(page: Page): void {
    this.#edit(page);
    const { texts } = page.keeper.view();
    this.#written.set(page, { texts, atMs: this.world.time.nowMs() });
  }

  #edit({ keeper }: Page): void {
    figures.edits += 1;
    const words = wordsOf(keeper.view().texts);
    const fresh = this.#word();
    const luck = this.#draw();
    if (luck > 0.3 || words.length === 0 || this.#destructive >= MOST_DESTRUCTIVE) {
      keeper.change({ definition: [...words, fresh].join(" ") });
      return;
    }
    this.#destructive += 1;
    if (luck < 0.1) keeper.change({ definition: fresh });
    else if (luck < 0.15) keeper.change(null, "reset");
    else if (luck < 0.2) keeper.change(this.#some(keeper.versions())?.texts ?? null, "restore");
    else keeper.change({ definition: words.filter(() => this.#draw() < 0.5).join(" ") });
  }

  /** A word like no other: words that differ in one letter would be a small change. */
  #word(): string {
    let word = `${this.#words++}`;
    while (word.length < WORD) word += Math.floor(this.#draw() * 36 ** 4).toString(36);
    return word;
  }

  /** Looks four times a second. */
  async #pass(ms: number): Promise<void> {
    const step = ms > 20_000 ? 5000 : 250;
    for (let left = ms; left > 0; left -= step) {
      await this.world.time.pass(Math.min(step, left));
      this.#look();
    }
  }

  #look(): void {
    const nowMs = this.world.time.nowMs();
    for (const device of this.world.devices) {
      for (const page of device.pages) this.#watch(page, nowMs);
    }
    const kept = this.world.keptTexts();
    for (const [, standing] of this.#standing) this.#demandText(standing, kept, nowMs);
    const there = new Set(kept.flatMap(wordsOf));
    expect(
      [...this.#owed].filter((word) => !there.has(word)),
      `seed ${this.#seed}: words that stood for a second and are nowhere`,
    ).toEqual([]);
  }

  #watch(page: Page, nowMs: number): void {
    const { texts } = page.keeper.view();
    const before = this.#standing.get(page);
    const words = new Map(wordsOf(texts).map((word) => [word, before?.words.get(word) ?? nowMs]));
    const isSame = before !== undefined && sameTexts(before.texts, texts);
    this.#standing.set(page, { texts, words, sinceMs: isSame ? before.sinceMs : nowMs, isFound: isSame && before.isFound });
    for (const [word, sinceMs] of words) {
      if (nowMs - sinceMs < STOOD_MS || this.#owed.has(word)) continue;
      this.#owed.add(word);
      figures.words += 1;
    }
  }

  /** A text that stands for a second is kept, as it is, to the letter. */
  #demandText(standing: { texts: Texts | null; sinceMs: number; isFound: boolean }, kept: readonly (Texts | null)[], nowMs: number): void {
    if (standing.texts === null || standing.isFound) return;
    const stoodMs = nowMs - standing.sinceMs;
    if (kept.some((texts) => sameTexts(texts, standing.texts))) {
      standing.isFound = true;
      figures.texts += 1;
      return;
    }
    expect(stoodMs, `seed ${this.#seed}: a text stood for so long and is kept nowhere`).toBeLessThanOrEqual(STOOD_MS);
  }
}

describe("nothing that stood for a second is lost", () => {
  test(`${SEEDS} times chaos`, { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) await new Chaos(seed).run();
    console.log(
      `never lost: ${figures.kills} kills, ${figures.offlineSpells} offline spells, ${figures.edits} edits, ${figures.conflicts} decisions between devices; ` +
        `${figures.texts} texts and ${figures.words} words stood for a second and were all found; the slowest text was in its journal after ${Math.ceil(figures.slowestMs)} ms`,
    );
    expect(figures.kills).toBeGreaterThanOrEqual(200);
    expect(figures.offlineSpells).toBeGreaterThanOrEqual(100);
    expect(figures.slowestMs).toBeLessThan(STOOD_MS);
    expect(figures.conflicts).toBeGreaterThanOrEqual(100);
  });
});
