import { type Copy, covers, headsOf, mergeSeen, type Seen } from "./copy";
import type { DraftView } from "./draft-view";
import { type Entry, followCopy, noteReceipt, type Parcel, parcelOf, reviseEntry, type Receipt, type Revision } from "./entry";
import type { DraftPorts, Opened, Sent } from "./ports";
import { sameTexts, type Texts } from "./texts";
import type { Version, VersionReason } from "./version";
import { VersionTaker } from "./version-taker";

/** Written into the journal this long after the last change, and this long after the first one that is not in it. */
const JOURNAL = { quietMs: 300, mostMs: 600 };
const ACCOUNT = { quietMs: 1500, mostMs: 5000 };
const RETRY = { firstMs: 2000, mostMs: 60_000 };
/** Opening waits no longer than this for the account before it shows what there is. */
const PATIENCE_MS = 1500;

/**
 * One piece of work on one page: shows it, keeps it in the browser's journal within a second and hands it to the account soon after.
 * Whatever another page or device wrote meanwhile is never overwritten: it becomes a version, or a choice.
 */
export class DraftKeeper {
  readonly #key: string;
  readonly #ports: DraftPorts;
  readonly #versions: VersionTaker;
  #view: DraftView = { texts: null, here: "loading", account: "unknown", others: [] };
  readonly #listeners = new Set<() => void>();
  #device = "";
  #account = "";
  /** The journal's entry that the text on the screen goes back to. */
  #known: Entry | undefined;
  /** The journal has said what it has. */
  #ready: Promise<void> | undefined;
  #opening: Promise<void> | undefined;
  #isClosed = false;

  #unsavedSinceMs: number | undefined;
  #unsentSinceMs: number | undefined;
  #seen: Seen = {};
  #setAside: Seen = {};
  #isDecision = false;
  #isChecked = false;

  /** Changes of the journal's entry, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #sending: Promise<void> | undefined;
  #retryMs = RETRY.firstMs;
  #unwatch: (() => void) | undefined;
  #cancelSave: () => void = () => undefined;
  #cancelSend: () => void = () => undefined;

  constructor(key: string, ports: DraftPorts) {
    this.#key = key;
    this.#ports = ports;
    this.#versions = new VersionTaker(ports.clock.nowMs, ports.newId);
  }

  readonly view = (): DraftView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Earlier texts that this browser has, the oldest first. */
  versions(): readonly Version[] {
    return [...(this.#known?.versions ?? []), ...this.#versions.taken];
  }

  /** Finds what there is, here and at the account. Again: what another page or device has written since. */
  open(): Promise<void> {
    this.#isClosed = false;
    this.#unwatch ??= this.#ports.journal.watch((account, key) => {
      if (account === this.#account && key === this.#key) void this.#refresh();
    });
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** @param why - keeps the text before as a version, whatever the change. */
  change(texts: Texts | null, why?: VersionReason): void {
    this.#versions.takeBefore({ before: this.#view.texts, next: texts, why }, this.#device);
    if (!sameTexts(this.#view.texts, texts)) this.#isChecked = false;
    this.#show({ texts, here: "saving" });
    this.#saveSoon();
  }

  /** Keeps the text as it stands as a version. */
  keepVersion(why: VersionReason): void {
    this.#versions.take(this.#view.texts, why, this.#device);
    this.#saveSoon();
    void this.leave(false);
  }

  noteChecked(): void {
    if (this.#isChecked || this.#view.texts === null) return;
    this.#isChecked = true;
    this.#saveSoon();
    // A pass is rarer than a key: it does not wait for quiet, in which the page may be left.
    void this.leave(false);
  }

  /** Goes on with another device's text; the one here becomes a version. */
  take(copy: Copy): void {
    this.#decide(copy);
    this.change(copy.texts, "other-device");
  }

  /** Goes on with the text here; the other device's becomes a version. */
  keepMine(copy: Copy): void {
    this.#versions.take(copy.texts, "other-device", copy.device);
    this.#decide(copy);
    this.#saveSoon();
  }

  /** Lets each device go on with its own text; the other one's can be found among the versions here. */
  keepBoth(copy: Copy): void {
    this.#versions.take(copy.texts, "other-device", copy.device);
    this.#setAside = mergeSeen(this.#setAside, { [copy.device]: copy.revision });
    this.#show({ others: this.#view.others.filter((other) => other !== copy) });
    this.#saveSoon();
  }

  /**
   * Saves and sends at once what is neither.
   * @param isEnding - the page is about to end: what is sent does not wait for the journal.
   */
  async leave(isEnding: boolean): Promise<void> {
    this.#cancelSave();
    if (isEnding) this.#sendLeaving();
    await this.#save();
    await this.#send();
  }

  /** Ends all waiting. What is not saved is lost unless `leave` was called. */
  close(): void {
    this.#isClosed = true;
    this.#cancelSave();
    this.#cancelSend();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  async #open(): Promise<void> {
    const { copies, clock } = this.#ports;
    const asked = copies.open(this.#key);
    this.#ready ??= this.#meetJournal();
    await this.#ready;
    await this.#refresh();
    const patience = new Promise<undefined>((resolve) => {
      clock.after(PATIENCE_MS, () => {
        resolve(undefined);
      });
    });
    const early = await Promise.race([asked, patience]);
    if (early === undefined && this.#view.here === "loading") this.#show({ here: "untouched" });
    await this.#meet(early ?? (await asked));
    if (this.#view.here === "loading") this.#show({ here: "untouched" });
  }

  async #meetJournal(): Promise<void> {
    this.#device = await this.#ports.journal.device();
    this.#account = await this.#ports.journal.account();
  }

  /** Shows what another page of this browser has written, unless there is something here that is not in the journal yet. */
  async #refresh(): Promise<void> {
    const entry = await this.#ports.journal.find(this.#account, this.#key);
    if (entry === undefined || this.#unsavedSinceMs !== undefined || entry.revision === this.#known?.revision) return;
    if (this.#known === undefined && this.#view.here === "saving") return;
    this.#settleOn(entry);
    this.#show({ texts: entry.texts, here: entry.texts === null ? "untouched" : "restored" });
  }

  async #meet(opened: Opened): Promise<void> {
    if (this.#isClosed) return;
    if (opened.kind === "unreachable") {
      this.#show({ account: this.#account === "" ? "visitor" : "offline" });
      if (this.#account !== "") this.#sendAfter(this.#backOff());
      return;
    }
    if (opened.kind === "visitor") {
      this.#show({ account: this.#account === "" ? "visitor" : "signed-out" });
      return;
    }
    if (opened.account !== this.#account) await this.#enter(opened.account);
    this.#show({ account: this.#isUnsent() ? "sending" : "saved" });
    await this.#recoverOwn(opened.copies);
    await this.#consider(opened.copies);
    await this.#send();
  }

  #isUnsent(): boolean {
    return this.#unsavedSinceMs !== undefined || (this.#known !== undefined && parcelOf(this.#known, this.#device) !== undefined);
  }

  /** Another account than was thought: its entry is shown, and what was written before this was known goes to it. */
  async #enter(account: string): Promise<void> {
    await this.#save();
    const typed = this.#view.here === "saving" || this.#view.here === "saved" ? this.#view.texts : null;
    this.#account = account;
    this.#known = undefined;
    await this.#ports.journal.noteAccount(account);
    const entry = await this.#ports.journal.find(account, this.#key);
    if (entry !== undefined) this.#settleOn(entry);
    this.#show({ texts: entry?.texts ?? null, here: entry === undefined ? "untouched" : "restored" });
    if (typed !== null) this.change(typed, "sign-in");
  }

  /** A browser that lost its journal but not its name finds its own text at the account. */
  async #recoverOwn(copies: readonly Copy[]): Promise<void> {
    const own = copies.find(({ device }) => device === this.#device);
    if (own !== undefined && own.revision > (this.#known?.revision ?? 0)) await this.#follow(own);
  }

  /** Goes on from another device's text where that was written in knowledge of this one, and asks where it was not. */
  async #consider(copies: readonly Copy[]): Promise<void> {
    const { seen = {}, setAside = {}, source } = this.#known ?? {};
    const known = mergeSeen(mergeSeen(seen, this.#seen), mergeSeen(setAside, this.#setAside));
    const unseen = headsOf(copies.filter(({ device }) => device !== this.#device)).filter(
      ({ device, revision }) => revision > (known[device] ?? 0),
    );
    const equal = unseen.filter(({ texts }) => sameTexts(texts, this.#view.texts));
    for (const copy of equal) this.#seen = mergeSeen(this.#seen, { [copy.device]: copy.revision });
    if (equal.length > 0) this.#saveSoon();
    const others = unseen.filter((copy) => !equal.includes(copy));
    const isOwn = source !== undefined || this.#view.here === "saving" || this.#unsavedSinceMs !== undefined;
    const next = others.find((copy) => !isOwn || (source !== undefined && this.#unsavedSinceMs === undefined && covers(copy, source)));
    if (next === undefined || !(await this.#follow(next))) this.#show({ others });
    else this.#show({ others: others.filter((copy) => copy !== next && !covers(next, copy)) });
  }

  /** @returns whether the page shows the copy now: it does not when something was written meanwhile. */
  #follow(copy: Copy): Promise<boolean> {
    return this.#inTurn(() => this.#followNow(copy));
  }

  async #followNow(copy: Copy): Promise<boolean> {
    const { journal, clock } = this.#ports;
    const known = this.#known;
    const { texts } = this.#view;
    if (texts !== null && !this.versions().some((version) => sameTexts(version.texts, texts)))
      this.#versions.take(texts, "while-writing", this.#device);
    const versions = this.#versions.taken;
    const keep = (entry: Entry | undefined): Entry => followCopy(entry, copy, { versions, nowMs: clock.nowMs() });
    // What another page wrote meanwhile, or what is being written on this one, stays.
    const follow = (entry: Entry | undefined): Entry =>
      entry !== undefined && (this.#isUnsaved() || entry.revision !== (known?.revision ?? 0)) ? entry : keep(entry);
    const entry = await journal.update(this.#account, this.#key, follow);
    const followed = entry ?? keep(known);
    if (this.#isUnsaved() || !sameTexts(followed.texts, copy.texts)) return false;
    this.#versions.drop(versions);
    this.#settleOn(followed);
    this.#show({ texts: copy.texts, here: copy.texts === null ? "untouched" : "restored" });
    return true;
  }

  #isUnsaved(): boolean {
    return this.#unsavedSinceMs !== undefined;
  }

  #decide(copy: Copy): void {
    this.#seen = mergeSeen(mergeSeen(this.#seen, copy.seen), { [copy.device]: copy.revision });
    this.#isDecision = true;
    this.#show({ others: this.#view.others.filter((other) => other !== copy && !covers(copy, other)) });
  }

  #settleOn(entry: Entry): void {
    this.#known = entry;
    this.#isChecked = entry.isChecked;
    this.#versions.begin(entry.texts);
  }

  #saveSoon(): void {
    const nowMs = this.#ports.clock.nowMs();
    this.#unsavedSinceMs ??= nowMs;
    this.#unsentSinceMs ??= nowMs;
    this.#cancelSave();
    const wait = Math.min(JOURNAL.quietMs, Math.max(0, this.#unsavedSinceMs + JOURNAL.mostMs - nowMs));
    this.#cancelSave = this.#ports.clock.after(wait, () => void this.#save());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #save(): Promise<void> {
    return this.#inTurn(() => this.#saveOnce());
  }

  async #saveOnce(): Promise<void> {
    if (this.#unsavedSinceMs === undefined) return;
    await (this.#ready ??= this.#meetJournal());
    const known = this.#known;
    const revision = this.#revision();
    this.#unsavedSinceMs = undefined;
    this.#isDecision = false;
    const kept = await this.#ports.journal.update(this.#account, this.#key, (entry) => reviseEntry(entry, known, revision));
    this.#known = kept ?? reviseEntry(undefined, known, revision);
    this.#versions.drop(revision.versions);
    if (!this.#isUnsaved()) this.#show({ here: kept === undefined ? "not-kept" : "saved" });
    this.#sendSoon();
  }

  #revision(): Revision {
    const { clock, newId } = this.#ports;
    return {
      texts: this.#view.texts,
      isChecked: this.#isChecked,
      versions: this.#versions.taken,
      seen: this.#seen,
      setAside: this.#setAside,
      isDecision: this.#isDecision,
      device: this.#device,
      nowMs: clock.nowMs(),
      spareId: newId(),
    };
  }

  #sendSoon(): void {
    const { account } = this.#view;
    if (account === "visitor" || account === "unknown" || this.#isClosed) return;
    if (account !== "offline") this.#show({ account: "sending" });
    const nowMs = this.#ports.clock.nowMs();
    this.#unsentSinceMs ??= nowMs;
    this.#sendAfter(Math.min(ACCOUNT.quietMs, Math.max(0, this.#unsentSinceMs + ACCOUNT.mostMs - nowMs)));
  }

  #sendAfter(ms: number): void {
    this.#cancelSend();
    if (!this.#isClosed) this.#cancelSend = this.#ports.clock.after(ms, () => void this.#send());
  }

  #backOff(): number {
    const ms = this.#retryMs;
    this.#retryMs = Math.min(RETRY.mostMs, ms * 2);
    return ms;
  }

  /** One parcel at a time; what was written while it was on its way follows. */
  #send(): Promise<void> {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #sendOnce(): Promise<void> {
    const { account } = this.#view;
    if (account === "visitor" || account === "unknown" || this.#known === undefined) return;
    const parcel = parcelOf(this.#known, this.#device);
    if (parcel === undefined) {
      if (account === "sending") this.#show({ account: "saved" });
      return;
    }
    this.#cancelSend();
    const unsentSinceMs = this.#unsentSinceMs;
    this.#unsentSinceMs = undefined;
    const sent = await this.#ports.copies.send(this.#account, this.#key, parcel, false);
    if (sent.kind !== "taken") this.#unsentSinceMs ??= unsentSinceMs;
    await this.#hear(sent, parcel);
  }

  /** What stands on the screen goes out beside the journal, which may answer too late for a page that ends. */
  #sendLeaving(): void {
    const { account } = this.#view;
    if (account === "visitor" || account === "unknown" || this.#device === "") return;
    const entry = this.#unsavedSinceMs === undefined ? this.#known : reviseEntry(this.#known, this.#known, this.#revision());
    const parcel = entry && parcelOf(entry, this.#device);
    if (parcel !== undefined) void this.#ports.copies.send(this.#account, this.#key, parcel, true);
  }

  async #hear(sent: Sent, parcel: Parcel): Promise<void> {
    switch (sent.kind) {
      case "taken":
        this.#retryMs = RETRY.firstMs;
        await this.#inTurn(() => this.#noteTaken(sent.receipt, parcel));
        await this.#consider(sent.receipt.others);
        if (this.#isUnsent()) this.#sendSoon();
        else this.#show({ account: "saved" });
        return;
      case "refused":
        this.#show({ account: sent.why });
        return;
      case "wait":
        this.#sendAfter(sent.ms);
        return;
      case "unreachable":
        this.#show({ account: "offline" });
        this.#sendAfter(this.#backOff());
    }
  }

  async #noteTaken(receipt: Receipt, parcel: Parcel): Promise<void> {
    const known = this.#known;
    if (known === undefined) return;
    const entry = await this.#ports.journal.update(this.#account, this.#key, (before) => noteReceipt(before ?? known, parcel, receipt));
    const expected = noteReceipt(known, parcel, receipt);
    if (entry === undefined || (entry.revision === expected.revision && sameTexts(entry.texts, known.texts)))
      this.#known = entry ?? expected;
    else await this.#refresh(); // another page of this browser has written since
  }

  #show(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
