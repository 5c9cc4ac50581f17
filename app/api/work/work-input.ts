import { z } from "zod";
import { lengthOf, MOST_CHARACTERS_A_TEXT, MOST_CHARACTERS_A_WORK } from "@/lib/drafts";

const MOST_DEVICES = 200;
const MOST_VERSIONS = 60;
const LATEST_MS = 8.64e15;

/** What a piece of work is called: the playground, or a kind and what it belongs to. */
export const WorkKey = z.string().regex(/^(playground|(exercise|answer|said|note):[a-z0-9:/-]{1,240})$/);
const MOST_KEYS = 30;
export const WorkKeys = z.array(WorkKey).min(1).max(MOST_KEYS);
const Device = z.string().regex(/^[a-z0-9-]{8,40}$/);
const Revision = z.int().min(0).max(1_000_000_000);
const Seen = z.record(Device, Revision).refine((seen) => Object.keys(seen).length <= MOST_DEVICES);
const Texts = z
  .record(z.string().regex(/^[a-z]{1,20}$/), z.string())
  .refine((texts) => Object.keys(texts).length <= 4)
  .refine((texts) => lengthOf(texts) <= MOST_CHARACTERS_A_WORK, { message: "too-large" })
  .refine((texts) => Object.values(texts).every(({ length }) => length <= MOST_CHARACTERS_A_TEXT), { message: "too-large" });
const Version = z.object({
  id: z.string().regex(/^[a-z0-9-]{4,80}$/),
  texts: Texts,
  why: z.enum(["while-writing", "large-change", "submit", "reset", "restore", "other-device", "other-page", "sign-in"]),
  atMs: z.int().min(0).max(LATEST_MS),
  device: Device,
});

/** A parcel, and the account that its page thinks it belongs to. */
export const ParcelInput = z.object({
  account: z.string().max(40),
  key: WorkKey,
  parcel: z.object({
    device: Device,
    revision: Revision,
    seen: Seen,
    texts: Texts.nullable(),
    versions: z.array(Version).max(MOST_VERSIONS),
  }),
});
