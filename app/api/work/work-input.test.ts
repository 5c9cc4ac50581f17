import type { Parcel, Version } from "@/lib/drafts";
import { describe, expect, test } from "vitest";
import { ParcelInput } from "./work-input";

const device = "0b0f2f3e-6c1a-4a0e-9b52-2d4f0f1c9a11";
const version: Version = { id: crypto.randomUUID(), texts: { definition: "{}" }, why: "submit", atMs: 1_700_000_000_000, device };
const parcel: Parcel = {
  device,
  revision: 3,
  seen: { [crypto.randomUUID()]: 2 },
  texts: { definition: "{}", input: "", world: "" },
  versions: [version],
};
const account = "cmb2k1x0p0000abcd1234efgh";
const sent = (key: string, change: Partial<Parcel> = {}) => ({ account, key, parcel: { ...parcel, ...change } });

describe("what a browser may send of its work", () => {
  test.each([
    { says: "an exercise", body: sent("exercise:back-off-exactly") },
    { says: "the playground, as it was at first", body: sent("playground", { texts: null, versions: [] }) },
    { says: "an answer", body: sent("answer:aws-data-engineering/step-functions/choice-and-wait/q-1", { texts: { text: '["a"]' } }) },
    { says: "a note", body: sent("note:0b0f2f3e-6c1a-4a0e", { texts: { text: "Ask for the type." } }) },
    { says: "a version of what came late", body: sent("playground", { versions: [{ ...version, id: `${device}-12-late` }] }) },
  ])("$says", ({ body }) => {
    expect(ParcelInput.safeParse(JSON.parse(JSON.stringify(body))).error).toBeUndefined();
  });

  test.each([
    {
      says: "a text of more than a megabyte, told as such",
      body: sent("playground", { texts: { definition: "x".repeat(1_048_577) } }),
      word: "too-large",
    },
    { says: "a key of its own making", body: sent("../../etc"), word: undefined },
    { says: "a device without a name", body: sent("playground", { device: "" }), word: undefined },
    { says: "a revision below zero", body: sent("playground", { revision: -1 }), word: undefined },
    { says: "five texts", body: sent("playground", { texts: { a: "", b: "", c: "", d: "", e: "" } }), word: undefined },
  ])("not $says", ({ body, word }) => {
    const { error } = ParcelInput.safeParse(body);
    expect(error).toBeDefined();
    if (word !== undefined) expect(error?.issues.map(({ message }) => message)).toContain(word);
  });
});
