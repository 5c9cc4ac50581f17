import { currentUser } from "@/app/_session/current-user";
import { mayUse } from "@/lib/entitlements";
import { findStudy } from "@/lib/study";

export const dynamic = "force-dynamic";

/** What the signed-in learner keeps; null for a visitor, whose browser keeps it. Prerendered pages ask for it once they are awake. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  const study = user === null ? null : { isPremium: mayUse("premium", user), record: await findStudy(user) };
  return Response.json(study, { headers: { "Cache-Control": "no-store" } });
}
