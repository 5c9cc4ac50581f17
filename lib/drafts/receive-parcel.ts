import { type Copy, covers, headsOf } from "./copy";
import type { Parcel, Receipt } from "./entry";
import { sameTexts } from "./texts";
import { thinVersions, type Version } from "./version";

/** All that an account keeps of one piece of work. */
export interface KeptWork {
  /** One for each device. */
  readonly copies: readonly Copy[];
  /** The oldest first. */
  readonly versions: readonly Version[];
}

/** More devices than anyone writes on at once. */
const MOST_COPIES = 10;

/**
 * What the account does with a parcel: the device's copy is replaced by a later one, and no other device's ever is. A parcel that
 * comes late, or from a browser that was copied with its journal, becomes a version. Doing it twice changes nothing.
 */
export function receiveParcel(work: KeptWork, parcel: Parcel, nowMs: number): { readonly work: KeptWork; readonly receipt: Receipt } {
  const { device, revision, seen, texts } = parcel;
  const own = work.copies.find((copy) => copy.device === device);
  const isLate = own !== undefined && own.revision >= revision;
  const isLost = isLate && texts !== null && !sameTexts(own.texts, texts);
  const late: readonly Version[] = isLost ? [{ id: `${device}-${revision}-late`, texts, why: "other-page", atMs: nowMs, device }] : [];
  const given = parcel.versions.map((version) => ({ ...version, atMs: Math.min(version.atMs, nowMs) }));
  const others = work.copies.filter((copy) => copy.device !== device);
  const copies = isLate ? work.copies : [...others, { device, revision, seen, texts, savedAtMs: nowMs }];
  const [kept, gone] = fewEnough(copies, device);
  return {
    work: { copies: kept, versions: thinVersions([...work.versions, ...given, ...late, ...gone]) },
    receipt: {
      revision: Math.max(revision, own?.revision ?? 0),
      others: headsOf(others.filter((copy) => !covers({ device, revision, seen, texts, savedAtMs: nowMs }, copy))),
      ...(isLate && { own }),
    },
  };
}

/** @returns the copies that stay, and the rest as versions: those another copy has taken into account go first, then the oldest. */
function fewEnough(copies: readonly Copy[], device: string): readonly [readonly Copy[], readonly Version[]] {
  if (copies.length <= MOST_COPIES) return [copies, []];
  const heads = headsOf(copies);
  const rank = (copy: Copy): number => (copy.device === device ? 2 : heads.includes(copy) ? 1 : 0);
  const ranked = [...copies].sort((one, other) => rank(other) - rank(one) || other.savedAtMs - one.savedAtMs);
  const gone = ranked
    .slice(MOST_COPIES)
    .flatMap(({ device: writer, revision, texts, savedAtMs }): Version[] =>
      texts === null ? [] : [{ id: `${writer}-${revision}-gone`, texts, why: "other-device", atMs: savedAtMs, device: writer }],
    );
  return [ranked.slice(0, MOST_COPIES), gone];
}
