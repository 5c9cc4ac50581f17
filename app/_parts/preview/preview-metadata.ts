import type { Metadata } from "next";
import type { PreviewKind } from "./preview-subject";

/** The size that every network that shows previews takes. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** Open graph of a page with a picture of its own. Next takes the root's away where a page has any, so all of it is here. */
export function previewMetadata(kind: PreviewKind, slug: string, alt: string): Pick<Metadata, "openGraph" | "twitter"> {
  const images = [{ url: `/preview/${kind}/${slug}`, alt, ...PREVIEW_SIZE }];
  return { openGraph: { siteName: "Stepwise", type: "article", locale: "en", images }, twitter: { card: "summary_large_image", images } };
}
