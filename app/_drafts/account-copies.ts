import type { AccountCopies, Copy, Opened, Parcel, Receipt, Sent, Version } from "@/lib/drafts";

const WORK = "/api/work";
/** Bodies up to 64 KiB may outlive the page. */
const KEEPALIVE_CHARACTERS = 60_000;
const SERVER_FAULT = 500;
const TOO_MANY_REQUESTS = 429;
const USUAL_WAIT_SECONDS = 30;
const MOST_KEYS = 30;
/** Parts of a page that open at the same time ask together. */
const GATHER_MS = 30;

type Answer = { readonly account: null } | { readonly account: string; readonly works: Readonly<Record<string, readonly Copy[]>> };

let gathered: Promise<Answer | undefined> | undefined;
let keys: string[] = [];

/** The account's copies, over our own routes. */
export const accountCopies: AccountCopies = {
  open: async (key): Promise<Opened> => {
    const answer = await ask(key);
    if (answer === undefined) return { kind: "unreachable" };
    if (answer.account === null) return { kind: "visitor" };
    return { kind: "account", account: answer.account, copies: answer.works[key] ?? [] };
  },
  send: async (account, key, parcel, isLeaving): Promise<Sent> => {
    try {
      const response = await fetch(WORK, request(account, key, { parcel, isLeaving }));
      if (response.status >= SERVER_FAULT) return { kind: "unreachable" };
      if (response.status === TOO_MANY_REQUESTS)
        return { kind: "wait", ms: 1000 * (Number(response.headers.get("Retry-After")) || USUAL_WAIT_SECONDS) };
      return readSent((await response.json()) as Receipt | { readonly refusal: string });
    } catch {
      return { kind: "unreachable" };
    }
  },
};

/** @returns earlier texts that the account keeps; undefined where it cannot be asked. */
export async function fetchVersions(key: string): Promise<readonly Version[] | undefined> {
  try {
    const response = await fetch(`${WORK}/versions?key=${encodeURIComponent(key)}`);
    return response.ok ? ((await response.json()) as { versions: Version[] }).versions : undefined;
  } catch {
    return undefined;
  }
}

function ask(key: string): Promise<Answer | undefined> {
  if (keys.length >= MOST_KEYS) gathered = undefined;
  gathered ??= gather();
  if (!keys.includes(key)) keys.push(key);
  return gathered;
}

async function gather(): Promise<Answer | undefined> {
  const asked: string[] = [];
  keys = asked;
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  gathered = undefined;
  try {
    const query = new URLSearchParams(asked.map((key) => ["key", key]));
    const response = await fetch(`${WORK}?${query.toString()}`, { headers: { accept: "application/json" } });
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}

/** A page that ends can send little: earlier texts then wait in the journal. */
function request(
  account: string,
  key: string,
  { parcel, isLeaving }: { readonly parcel: Parcel; readonly isLeaving: boolean },
): RequestInit {
  const whole = JSON.stringify({ account, key, parcel });
  const body =
    isLeaving && whole.length >= KEEPALIVE_CHARACTERS ? JSON.stringify({ account, key, parcel: { ...parcel, versions: [] } }) : whole;
  return { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: body.length < KEEPALIVE_CHARACTERS };
}

function readSent(answer: Receipt | { readonly refusal: string }): Sent {
  if (!("refusal" in answer)) return { kind: "taken", receipt: answer };
  const { refusal } = answer;
  return { kind: "refused", why: refusal === "signed-out" || refusal === "too-large" || refusal === "too-many" ? refusal : "malformed" };
}
