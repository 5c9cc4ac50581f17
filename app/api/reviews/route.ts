import { currentUser } from "@/app/_session/current-user";
import { countDue } from "@/lib/reviews";

export const dynamic = "force-dynamic";

/** How many reviews are due for whoever is signed in; none for a visitor. The header asks for it. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  const due = user === null ? 0 : await countDue(user, new Date());
  return Response.json({ due }, { headers: { "Cache-Control": "no-store" } });
}
