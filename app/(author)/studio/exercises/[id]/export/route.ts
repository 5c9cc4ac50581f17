import { currentAuthor } from "../../../_parts/current-author";
import { openDraft, zipExercise } from "@/lib/authoring";

/** The draft as a zip archive: the same folder as under content/. For its owner alone. */
export async function GET(_request: Request, { params }: RouteContext<"/studio/exercises/[id]/export">): Promise<Response> {
  const author = await currentAuthor();
  const draft = author && (await openDraft(author, (await params).id));
  if (draft === null) return new Response("There is no such exercise of yours.", { status: 404 });
  return new Response(Uint8Array.from(zipExercise(draft.slug, draft.files)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${draft.slug}.zip"`,
      "Cache-Control": "private, no-store",
    },
  });
}
