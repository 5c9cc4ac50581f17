import { searchDocuments } from "@/lib/catalog";

/** Made at build: what can be found, all of it public. The palette loads it when it is first opened. */
export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(searchDocuments());
}
