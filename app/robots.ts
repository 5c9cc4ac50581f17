import type { MetadataRoute } from "next";
import { SITE_URL } from "./_parts/site-url";

/** Everything public may be read; pages that belong to one person, and the endpoints, are of no use to a search engine. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/account",
        "/today",
        "/review",
        "/progress",
        "/notes",
        "/mocks/", // those somebody sat; what they are is at /mocks
        "/quizzes/run",
        "/quizzes/sets",
        "/checkout",
        "/classes",
        "/join",
        "/studio",
        "/welcome",
        "/search",
      ],
    },
    sitemap: `${SITE_URL}/sitemap.xml`,
  };
}
