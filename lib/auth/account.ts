import "server-only";
import { deleteSession, deleteSessions, findSessions, type SessionSummary } from "@/lib/db/sessions";
import { findEverythingOf, findPasswordHash, updateUserName } from "@/lib/db/users";
import type { SignedInUser } from "./signed-in-user";

/** A place where the user is signed in. */
export interface Device extends SessionSummary {
  /** The one that is asking. */
  readonly isThis: boolean;
}

/** Where the user is signed in, this device first, then the newest. */
export async function findDevices(user: SignedInUser): Promise<Device[]> {
  const devices = (await findSessions(user.id, new Date())).map((row) => ({ ...row, isThis: row.id === user.sessionId }));
  return devices.sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

/** Signs one of the user's own devices out; another user's session is left alone. */
export async function signOutDevice(user: SignedInUser, sessionId: string): Promise<void> {
  await deleteSession(user.id, sessionId);
}

/** Signs every device out, this one too. */
export async function signOutEverywhere(user: SignedInUser): Promise<void> {
  await deleteSessions(user.id);
}

/** Whether the user has a password; one who signs in elsewhere has none. */
export async function hasPassword(user: SignedInUser): Promise<boolean> {
  return (await findPasswordHash(user.id)) !== null;
}

/** Changes the name that pages show; null shows the e-mail address. */
export async function rename(user: SignedInUser, name: string | null): Promise<void> {
  await updateUserName(user.id, name);
}

/** Everything the database holds about the user, without hashes and tokens: what "my data" downloads. */
export async function exportAccount(user: SignedInUser): Promise<object> {
  return (await findEverythingOf(user.id)) ?? {};
}
