import { ImageResponse } from "next/og";
import { PREVIEW_SIZE } from "@/app/_parts/preview/preview-metadata";
import { PreviewPicture } from "@/app/_parts/preview/preview-picture";
import { PREVIEW_KINDS, previewSubject } from "@/app/_parts/preview/preview-subject";

const HEADERS = { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" };

/** Drawn when first asked for, which takes a tenth of a second, and not at build: there are as many as there are lessons, exercises and questions. */
const drawn = new Map<string, ArrayBuffer>();

/** The picture of a link that is shared. 404 for what is not in the course, so that no more is drawn and kept than that. */
export async function GET(_: Request, { params }: RouteContext<"/preview/[kind]/[slug]">): Promise<Response> {
  const { kind: asked, slug } = await params;
  const kind = PREVIEW_KINDS.find((one) => one === asked);
  const subject = kind && previewSubject(kind, slug);
  if (subject === undefined) return new Response("There is no such picture.", { status: 404 });
  const name = `${asked}/${slug}`;
  const picture = drawn.get(name) ?? (await new ImageResponse(<PreviewPicture subject={subject} />, PREVIEW_SIZE).arrayBuffer());
  drawn.set(name, picture);
  return new Response(picture, { headers: HEADERS });
}
