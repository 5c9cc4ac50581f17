import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { adoptVisitorMocks, type MockPerson } from "@/lib/interviews";
import { currentUser } from "./current-user";

/** Names this browser, so that a mock interview knows which device holds it, and a visitor finds theirs again. */
const COOKIE = "stepwise-browser";
const A_YEAR_SECONDS = 31_536_000;

export interface MockSeat {
  readonly person: MockPerson;
  /** The browser's name; not the cookie's own value, which is the visitor's key to their interviews. */
  readonly device: string;
}

/** No browser's name: it holds no interview, and may take one over. */
const NO_DEVICE = "";

/** Who sits at this browser. Null for a visitor whose browser was never given a name: they have sat nothing. */
export async function findMockSeat(): Promise<MockSeat | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (token !== undefined && token !== "") return seatOf(token);
  const user = await currentUser();
  return user === null ? null : { person: { user }, device: NO_DEVICE };
}

/** The same, for actions, which may give the browser its name. */
export async function takeMockSeat(): Promise<MockSeat> {
  const jar = await cookies();
  const known = jar.get(COOKIE)?.value;
  if (known !== undefined && known !== "") return seatOf(known);
  const token = randomBytes(24).toString("base64url");
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  jar.set(COOKIE, token, { httpOnly: true, sameSite: "lax", path: "/", maxAge: A_YEAR_SECONDS, secure });
  return seatOf(token);
}

async function seatOf(token: string): Promise<MockSeat> {
  const user = await currentUser();
  const hash = (purpose: string): string => createHash("sha256").update(`${purpose}:${token}`).digest("base64url");
  const visitorKey = hash("visitor");
  // What was sat here before there was an account belongs to it from the first look on.
  if (user !== null) await adoptVisitorMocks(user.id, visitorKey);
  return { person: user === null ? { user: null, visitorKey } : { user }, device: hash("device") };
}
