import { lengthOf, type Texts } from "./texts";

/** Why an earlier text was kept. */
export type VersionReason =
  /** From time to time. */
  | "while-writing"
  /** Much of it was about to go. */
  | "large-change"
  | "submit"
  | "reset"
  | "restore"
  /** Another device's text, or one that had to give way to another device's. */
  | "other-device"
  /** Another page of this browser had written it. */
  | "other-page"
  /** It stood in the account when a visitor's text came in. */
  | "sign-in";

/** An earlier text of a piece of work, to look at and to go back to. */
export interface Version {
  /** Drawn by the browser that kept it. */
  readonly id: string;
  readonly texts: Texts;
  readonly why: VersionReason;
  /** Epoch milliseconds, by that browser's clock. */
  readonly atMs: number;
  /** Which device wrote it. */
  readonly device: string;
}

/** More than anyone looks through. */
const MOST_VERSIONS = 50;
/** All versions of one piece of work together, in characters. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Thins versions out, each of which is there once. Those kept from time to time go first, where they stand closest together; then the
 * oldest. The newest always stays.
 * @returns the oldest first.
 */
export function thinVersions<V extends Version>(versions: readonly V[]): readonly V[] {
  const once = [...new Map(versions.map((version) => [version.id, version])).values()].sort((one, other) => one.atMs - other.atMs);
  let total = once.reduce((sum, { texts }) => sum + lengthOf(texts), 0);
  while (once.length > 1 && (once.length > MOST_VERSIONS || total > MOST_CHARACTERS)) {
    const [gone] = once.splice(placeToThin(once), 1);
    total -= lengthOf(gone?.texts ?? null);
  }
  return once;
}

/** @returns the place of the version that is missed least. */
function placeToThin(versions: readonly Version[]): number {
  let place = 0;
  let least = Infinity;
  for (const [index, { why, atMs }] of versions.slice(0, -1).entries()) {
    const gap = (versions[index + 1]?.atMs ?? atMs) - atMs;
    if (why === "while-writing" && gap < least) [place, least] = [index, gap];
  }
  return place;
}
