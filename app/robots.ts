import type { MetadataRoute } from "next";
import { SITE_URL } from "./_parts/site-url";

/** Everything public may be read; pages that belong to one person, and the endpoints, are of no use to a search engine. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/account", "/today", "/review", "/progress", "/quizzes/run", "/checkout", "/classes", "/join", "/studio"],
    },
    sitemap: `${SITE_URL}/sitemap.xml`,
  };
}
