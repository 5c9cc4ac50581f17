import { describe, expect, test } from "vitest";
import type { Copy } from "./copy";
import type { Parcel } from "./entry";
import { receiveParcel } from "./receive-parcel";

const NOW_MS = 1000;
const copy = (device: string, revision: number, text: string | null, seen: Copy["seen"] = {}): Copy => ({
  device,
  revision,
  seen,
  texts: text === null ? null : { text },
  savedAtMs: revision,
});
const parcel = (device: string, revision: number, text: string, seen: Copy["seen"] = {}): Parcel => ({
  device,
  revision,
  seen,
  texts: { text },
  versions: [],
});

interface Row {
  readonly says: string;
  readonly copies: readonly Copy[];
  readonly parcel: Parcel;
  /** device: text */
  readonly kept: Readonly<Record<string, string>>;
  readonly versions?: readonly string[];
  readonly others?: readonly string[];
  readonly revision: number;
}

describe("what the account does with a parcel", () => {
  test.each<Row>([
    { says: "the first is kept", copies: [], parcel: parcel("a", 1, "x"), kept: { a: "x" }, revision: 1 },
    {
      says: "a later one replaces the device's own",
      copies: [copy("a", 1, "x")],
      parcel: parcel("a", 2, "y"),
      kept: { a: "y" },
      revision: 2,
    },
    { says: "the same again changes nothing", copies: [copy("a", 2, "y")], parcel: parcel("a", 2, "y"), kept: { a: "y" }, revision: 2 },
    {
      says: "one that comes late becomes a version",
      copies: [copy("a", 3, "z")],
      parcel: parcel("a", 2, "y"),
      kept: { a: "z" },
      versions: ["y"],
      revision: 3,
    },
    {
      says: "another device's is never replaced, and told of",
      copies: [copy("b", 7, "theirs")],
      parcel: parcel("a", 1, "mine"),
      kept: { a: "mine", b: "theirs" },
      others: ["b"],
      revision: 1,
    },
    {
      says: "what the parcel has seen is not told again",
      copies: [copy("b", 7, "theirs")],
      parcel: parcel("a", 1, "mine", { b: 7 }),
      kept: { a: "mine", b: "theirs" },
      revision: 1,
    },
    {
      says: "of two that know each other only the later one is told",
      copies: [copy("b", 7, "old"), copy("c", 2, "new", { b: 7 })],
      parcel: parcel("a", 1, "mine"),
      kept: { a: "mine", b: "old", c: "new" },
      others: ["c"],
      revision: 1,
    },
    {
      says: "of more than ten devices the one that another has taken into account becomes a version",
      copies: [copy("old", 1, "seen by d0"), ...Array.from({ length: 9 }, (_, i) => copy(`d${i}`, 10 + i, `t${i}`, { old: 1 }))],
      parcel: parcel("a", 1, "mine"),
      kept: { a: "mine", ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`d${i}`, `t${i}`])) },
      versions: ["seen by d0"],
      others: ["d8", "d7", "d6", "d5", "d4", "d3", "d2", "d1", "d0"],
      revision: 1,
    },
  ])("$says", ({ copies, parcel: sent, kept, versions = [], others = [], revision }) => {
    const { work, receipt } = receiveParcel({ copies, versions: [] }, sent, NOW_MS);
    expect(Object.fromEntries(work.copies.map(({ device, texts }) => [device, texts?.text]))).toEqual(kept);
    expect(work.versions.map(({ texts }) => texts.text)).toEqual(versions);
    expect(receipt.others.map(({ device }) => device)).toEqual(others);
    expect(receipt.revision).toBe(revision);
  });
});
