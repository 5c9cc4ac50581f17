import { currentUser } from "@/app/_session/current-user";
import { findClass, progressCsv } from "@/lib/cohorts";

/** The progress of a class, for a spreadsheet. Another instructor's class is not found. */
export async function GET(_request: Request, { params }: RouteContext<"/studio/cohorts/[id]/progress.csv">): Promise<Response> {
  const user = await currentUser();
  if (user === null) return new Response("Sign in first, then download again.", { status: 401 });
  const progress = await findClass(user, (await params).id);
  if (progress === null) return new Response("You have no class with this address.", { status: 404 });
  return new Response(progressCsv(progress), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="class-progress.csv"',
      "Cache-Control": "no-store",
    },
  });
}
