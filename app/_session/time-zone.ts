import "server-only";
import { cookies } from "next/headers";
import { ZONE_COOKIE } from "./zone-cookie";

/** The IANA name of the reader's time zone, as their browser said it; UTC until it has. */
export async function timeZone(): Promise<string> {
  const zone = decodeURIComponent((await cookies()).get(ZONE_COOKIE)?.value ?? "");
  return /^[A-Za-z0-9_+/-]{1,60}$/.test(zone) ? zone : "UTC";
}
