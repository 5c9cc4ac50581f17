import { existsSync, readdirSync, readFileSync } from "node:fs";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  // Browsers heed it over HTTPS only.
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

/**
 * Addresses of premium lessons and of their interview questions: such a page is made for each request, where a free one is
 * built ahead.
 */
function premiumPages() {
  const files = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("/lesson.md"));
  const premium = files.filter((file) => /^access: premium$/m.test(readFileSync(`content/${file}`, "utf8")));
  return premium.flatMap((file) => {
    const [module, topic, lesson] = file.split("/").map((part) => part.replace(/^\d\d-/, ""));
    const asked = `content/${file.replace(/lesson\.md$/, "interview.yaml")}`;
    const ids = existsSync(asked) ? [...readFileSync(asked, "utf8").matchAll(/^- id: ["']?([a-z0-9-]+)/gm)] : [];
    return [`/learn/${module}/${topic}/${lesson}`, ...ids.map(([, id]) => `/interview/${id}`)];
  });
}

/**
 * A Worker heeds the policy of its own script: definitions are untrusted text, so nothing that runs in one may reach the network,
 * not even our server. Scripts loaded by a page are under the page's policy; this one is not read for them.
 */
const WORKER_POLICY = [{ key: "Content-Security-Policy", value: "default-src 'none'; script-src 'self'; connect-src 'none'" }];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
  serverExternalPackages: ["piscina", "pg-boss"], // the first starts threads on files of its own, which a bundle would lose; the second loads its parts by name
  // npm test checks the types of everything; a second time here would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: SECURITY_HEADERS },
      { source: "/_next/static/chunks/:path*", headers: WORKER_POLICY },
    ]),
  // One address a page, whichever page serves it: readers and search engines see no difference.
  rewrites: () => Promise.resolve({ beforeFiles: premiumPages().map((source) => ({ source, destination: `${source}/premium` })) }),
};

export default config;
