import type { Metadata } from "next";

/** Title, description and canonical address of a page of the site, the same in search results and in previews. */
export function pageMetadata(path: `/${string}`, title: string, description: string): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, siteName: "Stepwise", type: "website" },
  };
}
