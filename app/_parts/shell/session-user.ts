/** What the header shows of the person signed in; `null` when nobody is. */
export interface SessionUser {
  readonly name: string;
}

/**
 * Asks who is signed in. Pages are static, so this is asked by the page once it is alive.
 *
 * @returns null for a visitor, and also when the server cannot say: the header then offers to sign in.
 */
export async function fetchSessionUser(signal: AbortSignal): Promise<SessionUser | null> {
  const response = await fetch("/api/auth/session", { signal, headers: { accept: "application/json" } });
  if (!response.ok) return null;
  const body: unknown = await response.json();
  return readUser(body);
}

function readUser(body: unknown): SessionUser | null {
  if (typeof body !== "object" || body === null || !("user" in body)) return null;
  const { user } = body;
  if (typeof user !== "object" || user === null) return null;
  const name = "name" in user && typeof user.name === "string" ? user.name : "";
  const email = "email" in user && typeof user.email === "string" ? user.email : "";
  return { name: name || email || "You" };
}
