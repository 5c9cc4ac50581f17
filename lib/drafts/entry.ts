import { type Copy, mergeSeen, type Seen, type Source } from "./copy";
import { lengthOf, sameTexts, type Texts } from "./texts";
import { thinVersions, type Version } from "./version";

/** A version that waits in the browser until the account has it, too. */
export interface KeptVersion extends Version {
  readonly isSent: boolean;
}

/** One piece of work in a browser's journal. */
export interface Entry {
  /** Null: as it was at first. */
  readonly texts: Texts | null;
  /** Counts up with each change in this browser. */
  readonly revision: number;
  /** The account has this revision; a larger one above is yet to be sent. */
  readonly sentRevision: number;
  /** Whose text it is: this device's own, or another's that was taken as it is. */
  readonly source: Source | undefined;
  readonly seen: Seen;
  /** Copies of other devices that shall stand beside this one, and are not to be asked about again. */
  readonly setAside: Seen;
  /** Earlier texts, the oldest first. */
  readonly versions: readonly KeptVersion[];
  readonly changedAtMs: number;
  /** All shown tests passed with this text, in this browser: a preview, never a verdict. */
  readonly isChecked: boolean;
}

/** What a page writes into the journal at once. */
export interface Revision {
  readonly texts: Texts | null;
  readonly isChecked: boolean;
  readonly versions: readonly Version[];
  readonly seen: Seen;
  readonly setAside: Seen;
  /** It counts as a change although the text is the same: a decision was made. */
  readonly isDecision: boolean;
  readonly device: string;
  readonly nowMs: number;
  /** For the version of what another page wrote meanwhile. */
  readonly spareId: string;
}

/** What a device sends of a piece of work. */
export interface Parcel extends Pick<Copy, "device" | "revision" | "seen" | "texts"> {
  readonly versions: readonly Version[];
}

/** What the account says to a parcel. */
export interface Receipt {
  /** The revision the account has of this device. */
  readonly revision: number;
  /** Copies of other devices that the parcel did not know. */
  readonly others: readonly Copy[];
  /** This device's copy, where the account had a later or another one than was sent. */
  readonly own?: Copy;
}

/** Earlier texts in one parcel, in characters. */
const MOST_PARCEL_CHARACTERS = 1_000_000;

const NEW: Entry = {
  texts: null,
  revision: 0,
  sentRevision: 0,
  source: undefined,
  seen: {},
  setAside: {},
  versions: [],
  changedAtMs: 0,
  isChecked: false,
};

/**
 * Writes a page's text into an entry. What another page of this browser wrote meanwhile becomes a version.
 * @param entry - as it is in the journal; undefined where it is not there, or was cleared away.
 * @param known - the entry as the page last knew it.
 */
export function reviseEntry(entry: Entry | undefined, known: Entry = NEW, change: Revision): Entry {
  const { texts, device, nowMs, isChecked } = change;
  const before = entry ?? known;
  const last = Math.max(before.revision, known.revision);
  const isForeign = before.revision !== known.revision && !sameTexts(before.texts, texts);
  const overwritten = isForeign ? asVersion(before.texts, { id: change.spareId, device, why: "other-page", atMs: nowMs }) : [];
  const isChange = change.isDecision || !sameTexts(before.texts, texts);
  const next = isChange ? { revision: last + 1, source: { device, revision: last + 1 }, changedAtMs: nowMs } : { revision: last };
  return {
    ...before,
    ...next,
    texts,
    isChecked,
    seen: mergeSeen(before.seen, change.seen),
    setAside: mergeSeen(before.setAside, change.setAside),
    versions: withVersions(before, [...change.versions, ...overwritten]),
  };
}

/** Takes another device's copy as it is: there is nothing of this device's to be sent, but the versions of what was here. */
export function followCopy(
  before: Entry = NEW,
  { device, revision, texts, seen }: Copy,
  { versions, nowMs }: { readonly versions: readonly Version[]; readonly nowMs: number },
): Entry {
  return {
    ...before,
    texts,
    revision: before.revision + 1,
    sentRevision: before.revision + 1,
    source: { device, revision },
    seen: mergeSeen(mergeSeen(before.seen, seen), { [device]: revision }),
    versions: withVersions(before, versions),
    changedAtMs: nowMs,
    isChecked: false,
  };
}

/** Brings a visitor's entry into an account that may have one of its own in this browser: nothing of either is dropped. */
export function adoptEntry(
  own: Entry = NEW,
  visitors: Entry,
  { device, id, nowMs }: { readonly device: string; readonly id: string; readonly nowMs: number },
): Entry {
  if (sameTexts(own.texts, visitors.texts)) return { ...own, versions: withVersions(own, visitors.versions) };
  const { texts, changedAtMs, isChecked, versions } = visitors;
  const revision = own.revision + 1;
  const given = asVersion(own.texts, { id, device, why: "sign-in", atMs: nowMs });
  return {
    ...own,
    texts,
    revision,
    source: { device, revision },
    versions: withVersions(own, [...versions, ...given]),
    changedAtMs,
    isChecked,
  };
}

/** @returns what is to be sent; undefined where the account has it all. Versions go in several parcels where they are large. */
export function parcelOf(entry: Entry, device: string): Parcel | undefined {
  const unsent = entry.versions.filter(({ isSent }) => !isSent);
  const versions: Version[] = [];
  let characters = 0;
  for (const version of unsent) {
    characters += lengthOf(version.texts);
    if (versions.length > 0 && characters > MOST_PARCEL_CHARACTERS) break;
    versions.push(plain(version));
  }
  if (entry.revision <= entry.sentRevision && versions.length === 0) return undefined;
  const { revision, seen, texts } = entry;
  return { device, revision, seen, texts, versions };
}

/** Notes what the account has taken. Where it had something else of this device, that becomes a version and this text is sent again. */
export function noteReceipt(before: Entry, sent: Parcel, { revision, own }: Receipt): Entry {
  const ids = new Set(sent.versions.map(({ id }) => id));
  const entry = { ...before, versions: before.versions.map((version) => (ids.has(version.id) ? { ...version, isSent: true } : version)) };
  if (own === undefined || sameTexts(own.texts, sent.texts)) return { ...entry, sentRevision: Math.max(entry.sentRevision, sent.revision) };
  const { device } = sent;
  if (sameTexts(own.texts, entry.texts)) {
    const reached = Math.max(entry.revision, revision);
    return { ...entry, revision: reached, sentRevision: reached, source: { device, revision: reached } };
  }
  const other = asVersion(own.texts, { id: `${device}-${own.revision}`, device, why: "other-page", atMs: own.savedAtMs });
  const next = Math.max(entry.revision, revision) + 1;
  const versions = withVersions(entry, other);
  return { ...entry, versions, revision: next, source: { device, revision: next }, sentRevision: Math.max(entry.sentRevision, revision) };
}

function asVersion(texts: Texts | null, about: Omit<Version, "texts">): readonly Version[] {
  return texts === null ? [] : [{ ...about, texts }];
}

function plain({ id, texts, why, atMs, device }: Version): Version {
  return { id, texts, why, atMs, device };
}

function withVersions({ versions }: Entry, more: readonly Version[]): readonly KeptVersion[] {
  return thinVersions([...versions, ...more.map((version) => ({ ...plain(version), isSent: false }))]);
}
