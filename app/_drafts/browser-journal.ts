import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry, Journal } from "@/lib/drafts";

/** An entry as it is stored: whose, and of what. */
export interface StoredEntry extends Entry {
  /** Empty for a visitor's. */
  readonly account: string;
  /** `exercise:<slug>`, `playground`, `answer:<question>`, `said:<question>` or `note:<id>`. */
  readonly key: string;
}

interface Schema extends DBSchema {
  entries: { key: [string, string]; value: StoredEntry; indexes: { account: string } };
  names: { key: string; value: string };
}

type Store = IDBPDatabase<Schema>;

const CHANNEL = "stepwise.drafts";
const DEVICE = "device";
const ACCOUNT = "account";

let opened: Promise<Store> | undefined;
let spareDevice: string | undefined;
let channel: BroadcastChannel | undefined;

/** Opened once a page. @throws when the browser gives no storage. */
function store(): Promise<Store> {
  return (opened ??= openDB<Schema>("stepwise-drafts", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("entries", { keyPath: ["account", "key"] }).createIndex("account", "account");
      fresh.createObjectStore("names");
    },
  }));
}

/** Storage may be closed, full or cleared away: what a journal cannot do is answered by `otherwise`. */
async function tried<T>(work: (db: Store) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work(await store());
  } catch {
    return otherwise;
  }
}

function talk(): BroadcastChannel {
  return (channel ??= new BroadcastChannel(CHANNEL));
}

/** This browser's journal, in IndexedDB: shared by its pages, and by everybody who signs in here, each with entries of their own. */
export const browserJournal: Journal = {
  async device() {
    const drawn = (spareDevice ??= crypto.randomUUID());
    return tried(async (db) => {
      const transaction = db.transaction("names", "readwrite");
      const known = await transaction.store.get(DEVICE);
      if (known === undefined) await transaction.store.put(drawn, DEVICE);
      await transaction.done;
      return known ?? drawn;
    }, drawn);
  },
  account: () => tried(async (db) => (await db.get("names", ACCOUNT)) ?? "", ""),
  noteAccount: (account) =>
    tried(async (db) => {
      await db.put("names", account, ACCOUNT);
    }, undefined),
  find: (account, key) => tried((db) => db.get("entries", [account, key]), undefined),
  update: async (account, key, change) => {
    const kept = await tried(async (db) => {
      const transaction = db.transaction("entries", "readwrite");
      const entry = { ...change(await transaction.store.get([account, key])), account, key };
      await transaction.store.put(entry);
      await transaction.done;
      return entry;
    }, undefined);
    if (kept !== undefined) talk().postMessage({ account, key });
    return kept;
  },
  watch: (onChange) => {
    const heard = ({ data }: MessageEvent<{ account: string; key: string }>): void => {
      onChange(data.account, data.key);
    };
    talk().addEventListener("message", heard);
    return () => {
      talk().removeEventListener("message", heard);
    };
  },
};

/** @returns all that this browser keeps for an account; a visitor's for the empty one. */
export function entriesOf(account: string): Promise<readonly StoredEntry[]> {
  return tried((db) => db.getAllFromIndex("entries", "account", account), []);
}

/** Forgets entries of an account: these, or all. */
export async function dropEntries(account: string, keys?: readonly string[]): Promise<void> {
  const gone = keys ?? (await entriesOf(account)).map(({ key }) => key);
  await tried(async (db) => {
    const transaction = db.transaction("entries", "readwrite");
    await Promise.all(gone.map((key) => transaction.store.delete([account, key])));
    await transaction.done;
  }, undefined);
}
