// After `next build`: notes the hashes of each prerendered page's inline scripts, for the policy that proxy.ts sends.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const ROOT = ".next/server/app";
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

function pathOf(file) {
  const path = `/${file.slice(0, -".html".length).split(sep).join("/")}`;
  return path === "/index" ? "/" : path;
}

const pages = Object.fromEntries(
  readdirSync(ROOT, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const inline = [...readFileSync(join(ROOT, file), "utf8").matchAll(INLINE_SCRIPT)];
      return [pathOf(file), [...new Set(inline.map(([, code]) => hashOf(code)))]];
    }),
);
const lists = Object.values(pages);
const shared = (lists[0] ?? []).filter((hash) => lists.every((list) => list.includes(hash)));
writeFileSync(".next/csp-hashes.json", JSON.stringify({ pages, everywhere: [...new Set([...shared, ...(pages["/_not-found"] ?? [])])] }));
