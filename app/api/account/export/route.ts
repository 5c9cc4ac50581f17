import { currentUser } from "@/app/_session/current-user";
import { exportAccount } from "@/lib/auth";

/** Everything the site keeps about the signed-in user, as a file to keep. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  if (user === null) return Response.json({ error: "Sign in first, then download again." }, { status: 401 });
  return new Response(JSON.stringify(await exportAccount(user), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="stepwise-my-data.json"',
      "Cache-Control": "no-store",
    },
  });
}
