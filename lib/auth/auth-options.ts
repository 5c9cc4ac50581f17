import "server-only";
import type { NextAuthOptions } from "next-auth";
import { authAdapter } from "@/lib/db/auth-adapter";
import { createSession, deleteExpiredSessions, deleteSession, findSessionHolder } from "@/lib/db/sessions";
import { planAt } from "@/lib/entitlements";
import type { ClientFacts } from "./client-facts";
import { providersFor } from "./providers";
import type { SignedInUser } from "./signed-in-user";

const SESSION_SECONDS = 30 * 24 * 60 * 60;

async function openSession(userId: string, client: ClientFacts): Promise<string> {
  const now = new Date();
  await deleteExpiredSessions(userId, now);
  return createSession({ userId, expires: new Date(now.getTime() + SESSION_SECONDS * 1000), userAgent: client.userAgent });
}

async function findSignedInUser(sessionId: string | undefined): Promise<SignedInUser | null> {
  const holder = sessionId === undefined ? null : await findSessionHolder(sessionId);
  const nowMs = Date.now();
  if (holder === null || holder.expires.getTime() <= nowMs) return null;
  const { subscription, ...user } = holder.user;
  return { ...user, plan: planAt(subscription, nowMs), sessionId: sessionId ?? "" };
}

/**
 * How next-auth works here. It allows passwords with signed cookies only, so the cookie names a Session row and every
 * read looks that row up: deleting it revokes the cookie, and role and plan are always the database's.
 */
export function authOptions(client: ClientFacts): NextAuthOptions {
  return {
    adapter: authAdapter(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: providersFor(client),
    callbacks: {
      // `user` is there only when somebody has just signed in. Next-auth's types say it always is.
      async jwt({ token, user, trigger }) {
        if (trigger !== "signIn" && trigger !== "signUp") return token;
        return { sub: user.id, sessionId: await openSession(user.id, client) };
      },
      async session({ session, token }) {
        const user = await findSignedInUser(token.sessionId);
        return user === null ? { expires: session.expires } : { expires: session.expires, user };
      },
    },
    events: {
      async signOut({ token }) {
        if (token.sub && token.sessionId) await deleteSession(token.sub, token.sessionId);
      },
    },
  };
}
