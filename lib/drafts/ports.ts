import type { Copy } from "./copy";
import type { Entry, Parcel, Receipt } from "./entry";

/** What a browser keeps, whatever becomes of the page. Nothing here throws: storage that is closed or full is an answer. */
export interface Journal {
  /** The random name of this browser. */
  readonly device: () => Promise<string>;
  /** The account last signed in here and not signed out; empty for a visitor. */
  readonly account: () => Promise<string>;
  readonly noteAccount: (account: string) => Promise<void>;
  readonly find: (account: string, key: string) => Promise<Entry | undefined>;
  /** Changes an entry as one step: no other page's change comes between. @returns undefined where the browser did not take it. */
  readonly update: (account: string, key: string, change: (entry: Entry | undefined) => Entry) => Promise<Entry | undefined>;
  /** Calls whenever another page of this browser has changed an entry. @returns what ends that. */
  readonly watch: (onChange: (account: string, key: string) => void) => () => void;
}

/** What opening a piece of work at the account gives. */
export type Opened =
  | { readonly kind: "account"; readonly account: string; readonly copies: readonly Copy[] }
  | { readonly kind: "visitor" }
  | { readonly kind: "unreachable" };

/** Why the account does not take a parcel, until something changes. */
export type SendRefusal = "signed-out" | "too-large" | "too-many" | "malformed";

export type Sent =
  | { readonly kind: "taken"; readonly receipt: Receipt }
  | { readonly kind: "refused"; readonly why: SendRefusal }
  /** To be tried again after a while. */
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "unreachable" };

/** The account's side, over the network. Nothing here throws. */
export interface AccountCopies {
  readonly open: (key: string) => Promise<Opened>;
  /** @param isLeaving - the page may end before there is an answer. */
  readonly send: (account: string, key: string, parcel: Parcel, isLeaving: boolean) => Promise<Sent>;
}

export interface Clock {
  readonly nowMs: () => number;
  /** Calls back once. @returns what calls it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface DraftPorts {
  readonly journal: Journal;
  readonly copies: AccountCopies;
  readonly clock: Clock;
  /** Draws a name that nothing else has. */
  readonly newId: () => string;
}
