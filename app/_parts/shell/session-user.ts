/** What the header shows of the person signed in; `null` when nobody is. */
export interface SessionUser {
  readonly name: string;
  /** Links to the studio are offered. What opens there, the server decides again. */
  readonly teaches: boolean;
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

const TEACHING: ReadonlySet<unknown> = new Set(["instructor", "admin"]);

function readUser(body: unknown): SessionUser | null {
  if (typeof body !== "object" || body === null || !("user" in body)) return null;
  const { user } = body;
  if (typeof user !== "object" || user === null) return null;
  const { name, email, role } = { name: "", email: "", role: "", ...user };
  return { name: textOr(name, textOr(email, "You")), teaches: TEACHING.has(role) };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}
