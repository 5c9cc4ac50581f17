import { openSet } from "@/lib/question-sets";
import { currentAuthor } from "../../../_parts/current-author";

/** The draft as a file, byte for byte as it is stored. For its owner alone. */
export async function GET(_request: Request, { params }: RouteContext<"/studio/sets/[id]/export">): Promise<Response> {
  const author = await currentAuthor();
  const set = author && (await openSet(author, (await params).id));
  if (set === null) return new Response("There is no such quiz or blueprint of yours.", { status: 404 });
  return new Response(set.source, {
    headers: {
      "Content-Type": "application/yaml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${set.kind === "questions" ? "questions" : "blueprint"}.yaml"`,
      "Cache-Control": "private, no-store",
    },
  });
}
