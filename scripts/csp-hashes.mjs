// After `next build`: notes the hashes of each prerendered page's inline scripts, for the policy that proxy.ts sends.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = ".next/server/app";
const pages = {};
for (const name of readdirSync(root, { recursive: true })) {
  if (!name.endsWith(".html")) continue;
  const html = readFileSync(join(root, name), "utf8");
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const route = `/${name.slice(0, -".html".length).replaceAll("\\", "/")}`;
  pages[route === "/index" ? "/" : route] = [...new Set(inline)].map(
    (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
}
writeFileSync(".next/csp-hashes.json", JSON.stringify(pages));
