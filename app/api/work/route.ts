import { currentUser } from "@/app/_session/current-user";
import { isOwnPage } from "@/app/_session/is-own-page";
import { countSave, findCopies, saveParcel } from "@/lib/work-copies";
import { ParcelInput, WorkKeys } from "./work-input";

export const dynamic = "force-dynamic";

/** A parcel of the largest texts, with every character written as six. */
const MOST_BYTES = 24_000_000;
const NO_STORE = { "Cache-Control": "no-store" };

/** What the signed-in learner's devices have of pieces of work, each named by a `key`: `{account, works}`; `{account: null}` for a visitor. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser();
  const keys = WorkKeys.safeParse(new URL(request.url).searchParams.getAll("key"));
  if (!keys.success) return refusal("malformed", 400);
  if (user === null) return Response.json({ account: null }, { headers: NO_STORE });
  return Response.json({ account: user.id, works: await findCopies(user, keys.data) }, { headers: NO_STORE });
}

/**
 * Keeps what a device sends of a piece of work. A route and not an action, so that a page that is being left can still send it.
 * Answers with a receipt, or `{refusal}`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return refusal("malformed", 403);
  const user = await currentUser();
  if (user === null) return refusal("signed-out", 401);
  const length = Number(request.headers.get("content-length") ?? Infinity);
  if (!(length <= MOST_BYTES)) return refusal("too-large", 413);
  const waitSeconds = await countSave(user);
  if (waitSeconds > 0)
    return Response.json({ refusal: "wait" }, { status: 429, headers: { ...NO_STORE, "Retry-After": `${waitSeconds}` } });
  const parsed = ParcelInput.safeParse(await request.json().catch(() => null));
  if (!parsed.success) {
    const isTooLarge = parsed.error.issues.some(({ message }) => message === "too-large");
    return isTooLarge ? refusal("too-large", 413) : refusal("malformed", 400);
  }
  const { account, key, parcel } = parsed.data;
  // The page was opened by somebody else, who has signed out since: this account is not theirs to write into.
  if (account !== user.id) return refusal("signed-out", 401);
  const saved = await saveParcel(user, key, parcel);
  return saved.ok ? Response.json(saved.value, { headers: NO_STORE }) : refusal(saved.refusal, 409);
}

function refusal(why: string, status: number): Response {
  return Response.json({ refusal: why }, { status, headers: NO_STORE });
}
