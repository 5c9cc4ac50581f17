import { publishedDocuments } from "@/lib/catalog";

/** What can be found beside the course, all of it public: exercises that were published in the studio. The palette loads it when it is first opened. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return Response.json(await publishedDocuments(), { headers: { "Cache-Control": "public, max-age=60" } });
}
