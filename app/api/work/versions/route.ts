import { currentUser } from "@/app/_session/current-user";
import { findVersions } from "@/lib/work-copies";
import { WorkKey } from "../work-input";

export const dynamic = "force-dynamic";

/** Earlier texts of a piece of work that the signed-in learner's account keeps, the newest first. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser();
  const key = WorkKey.safeParse(new URL(request.url).searchParams.get("key"));
  if (!key.success) return Response.json({ refusal: "malformed" }, { status: 400 });
  if (user === null) return Response.json({ refusal: "signed-out" }, { status: 401 });
  return Response.json({ versions: await findVersions(user, key.data) }, { headers: { "Cache-Control": "no-store" } });
}
