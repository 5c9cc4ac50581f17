/** Where this copy of the site is reached, without a slash at the end: for canonical links, the sitemap and previews. Read at build. */
export const SITE_URL = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");
