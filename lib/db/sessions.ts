import "server-only";
import type { Role, Subscribed } from "@/lib/entitlements";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const DEVICE = { id: true, userAgent: true, createdAt: true, expires: true } satisfies Prisma.SessionSelect;
export type SessionSummary = Prisma.SessionGetPayload<{ select: typeof DEVICE }>;
export interface NewSession {
  readonly userId: string;
  readonly expires: Date;
  readonly userAgent: string | null;
}
/** Who a session belongs to, and what that user's plan depends on. */
export interface SessionHolder {
  readonly expires: Date;
  readonly user: {
    readonly id: string;
    readonly email: string;
    readonly name: string | null;
    readonly role: Role;
    readonly subscription: Subscribed | null;
  };
}

const HOLDER = {
  expires: true,
  user: { select: { id: true, email: true, name: true, role: true, subscription: { select: { endsAt: true } } } },
} satisfies Prisma.SessionSelect;

/** @returns the id that the cookie's token names. */
export async function createSession(session: NewSession): Promise<string> {
  const { id } = await database().session.create({ select: { id: true }, data: { ...session } });
  return id;
}

/** @returns whose session this is; null when it has been revoked. Expiry is for the caller to judge. */
export function findSessionHolder(sessionId: string): Promise<SessionHolder | null> {
  return database().session.findUnique({ select: HOLDER, where: { id: sessionId } });
}

/** @returns the user's sessions that have not run out at `now`, newest first. */
export function findSessions(userId: string, now: Date): Promise<SessionSummary[]> {
  return database().session.findMany({
    select: DEVICE,
    where: { userId, expires: { gt: now } },
    orderBy: { createdAt: "desc" }, // served by the index (userId, createdAt)
  });
}

/** Deletes one session of that user; another user's is left alone. */
export async function deleteSession(userId: string, sessionId: string): Promise<void> {
  await database().session.deleteMany({ where: { id: sessionId, userId } });
}

/** Deletes all of the user's sessions but, where it is given, one. */
export async function deleteSessions(userId: string, exceptSessionId?: string): Promise<void> {
  await database().session.deleteMany({ where: { userId, ...(exceptSessionId && { NOT: { id: exceptSessionId } }) } });
}

/** Deletes the user's sessions that ran out before `now`. */
export async function deleteExpiredSessions(userId: string, now: Date): Promise<void> {
  await database().session.deleteMany({ where: { userId, expires: { lte: now } } });
}
