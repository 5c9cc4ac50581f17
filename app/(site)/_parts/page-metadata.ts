import type { Metadata } from "next";

/** Title, description and canonical address of a page of the site. Previews take both, and the picture, from the root layout's open graph. */
export function pageMetadata(path: `/${string}`, title: string, description: string): Metadata {
  return { title, description, alternates: { canonical: path } };
}
