/** What a request tells of where it comes from. */
export interface ClientFacts {
  /** The address rate limits count by. Only as true as the proxy in front: see docs/architecture.md. */
  readonly place: string;
  readonly userAgent: string | null;
}

const MAX_USER_AGENT = 300;

/** Reads a request's headers. The last forwarded address is the one the nearest proxy saw; earlier ones anybody can write. */
export function clientFacts(headers: Headers): ClientFacts {
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return { place: forwarded ?? "unknown", userAgent: headers.get("user-agent")?.slice(0, MAX_USER_AGENT) ?? null };
}
