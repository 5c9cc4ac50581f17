/** Drafts that are never lost: how a text is kept in a browser, handed to an account, and met by other devices. Pure: page and server run it alike. */
export type { Copy } from "./copy";
export { DraftKeeper } from "./draft-keeper";
export type { DraftView, KeptHere, KeptInAccount } from "./draft-view";
export { adoptEntry, type Entry, noteReceipt, type Parcel, parcelOf, type Receipt } from "./entry";
export type { AccountCopies, Clock, DraftPorts, Journal, Opened, Sent } from "./ports";
export { type KeptWork, receiveParcel } from "./receive-parcel";
export { lengthOf, type Texts } from "./texts";
export { MOST_CHARACTERS_A_TEXT, MOST_CHARACTERS_A_WORK } from "./limits";
export type { Version, VersionReason } from "./version";
