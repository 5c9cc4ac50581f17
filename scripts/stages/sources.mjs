import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything a build is made of. */
const SOURCES = [
  "app",
  "content",
  "lib",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "scripts/stages/build.mjs",
  "scripts/bundle-grader.mjs",
  "scripts/csp-hashes.mjs",
];
const notOurs = (path) => path.startsWith(join("lib", "db", "generated")) || /[.]test[.]tsx?$/.test(path);

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** One hash over the names and contents of all sources, equal for equal builds. */
export function hashSources() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const file of SOURCES.flatMap(filesOf)) {
    if (notOurs(file)) continue;
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
