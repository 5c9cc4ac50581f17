import { currentAuthor } from "../../../_parts/current-author";
import { openDraft } from "@/lib/authoring";

/** Which revision of a draft is stored: asked before a person's page is put over a newer one. For its owner alone. */
export async function GET(_request: Request, { params }: RouteContext<"/studio/exercises/[id]/revision">): Promise<Response> {
  const author = await currentAuthor();
  const draft = author && (await openDraft(author, (await params).id));
  if (draft === null) return Response.json({}, { status: 404 });
  return Response.json({ revision: draft.revision }, { headers: { "Cache-Control": "private, no-store" } });
}
